/** The council room and the conference table. */
export const room = {
  'room.title.league': 'The roll-call',
  'room.title.nations': 'The roll-call',
  'room.title.table': 'The conference table',
  'room.view': 'What the plate shows',
  'room.show-map': 'Map',
  'room.show-room': 'The room',
  'room.asked': 'Asked for: {asked}',
  'room.absent': 'stays away: an empty chair',
  'room.left': 'has walked out: an empty chair',
  'room.spoke': 'put a wording',
  'room.held': 'held a clause as it stands',
  'room.silent': 'let it pass',
  'room.waiting': 'has not spoken yet',
  'room.no-vote': 'is heard, and has no vote',
  'room.may-block': 'has a veto',
  'room.veto': 'veto',
} as const;
