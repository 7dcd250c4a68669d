/** What a person may set. */
export const settings = {
  'setting.title': 'Settings',
  'setting.sound.name': 'Sound',
  'setting.sound.text': 'Music and effects. Nothing in the game is told by sound alone.',
  'setting.music.name': 'Music',
  'setting.effects.name': 'Effects',
  'setting.siren.name': 'Air-raid siren',
  'setting.siren.text': 'Let a siren be heard when war comes. It is off unless you ask for it.',
  'setting.motion.name': 'Motion',
  'setting.motion.auto': 'As my system asks',
  'setting.motion.reduced': 'As little as possible',
  'setting.simpleGraphics.name': 'Simple graphics',
  'setting.simpleGraphics.text': 'Draws less and less often. Kind to old machines and to batteries.',
  'setting.stage.name': 'Drawn map',
  'setting.stage.text': 'Without it the game is text alone, and nothing is lost.',
  'setting.textSize.name': 'Size of the text',
  'setting.language.name': 'Language',
} as const;
