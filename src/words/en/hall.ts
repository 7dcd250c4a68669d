/** What the hall says when something is not as it should be. */
export const hall = {
  'hall.notices': 'Notes from the game',
  'hall.dismiss': 'Put this note away',
  'hall.unknown-address': 'This address leads to nothing in this game. Here is the title instead.',
  'hall.unknown-seat': 'Nobody can lead “{seat}” in this episode. Choose one of these governments.',
  'hall.no-run': 'The run in this address is not kept in this browser. A run stays where it was played.',
  'hall.from-newer':
    '{n, plural, one {One run was} other {# runs were}} kept by a newer Covenant. Load the page again to get it; until then nothing of it is touched.',
  'hall.run-set-aside': '{why} It has been set aside; your other runs are safe.',
  'hall.no-episode': 'The episode could not be fetched. Is the network reachable? Your runs are safe.',
  'hall.broken-episode': 'The episode has faults in its files and cannot be played:',
  'hall.no-stage': 'The drawn map could not be started. The game goes on in words, and nothing is lost.',
  'hall.newer': 'A newer Covenant has arrived. Your runs stay as they are.',
  'hall.newer.take': 'Change to it now',
  'hall.trouble.title': 'Something went wrong',
  'hall.trouble.text':
    'Covenant has stumbled over a fault of its own. Your game is kept up to the last thing you did; load the page again to go on from there.',
  'hall.trouble.reload': 'Load the page again',
} as const;
