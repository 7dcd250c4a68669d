/** Sounds told in words, for whoever cannot hear them. */
export const sounds = {
  'caption.stamp': '[a stamp falls]',
  'caption.gavel': '[a gavel]',
  'caption.telegraph': '[a telegraph ticks]',
  'caption.radio': '[a wireless set crackles]',
  'caption.paper': '[paper rustles]',
  'caption.tear': '[paper tears]',
  'caption.murmur': '[a murmur in the hall]',
  'caption.crowd': '[a crowd outside]',
  'caption.typewriter': '[a typewriter]',
  'caption.siren': '[a siren]',
  'caption.chime': '[a chime]',
  'caption.seal': '[a seal pressed into wax]',
  'caption.vote': '[ballots fall into a box]',
  'caption.quai-wilson': '[quiet music for strings]',
} as const;
