/** The page on privacy. Each sentence is something a reader of the code, or a test, can check. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.lead':
    'The game needs no account and asks for no name. Played alone it sends nothing to anybody. This page says what is kept, where, and how it goes away.',
  'privacy.kept': 'What is kept in the browser',
  'privacy.kept.note':
    'These are all the keys the game writes. It sets no cookies. A frame or a private window may keep none of them; then the game says so once.',
  'privacy.column.key': 'Key',
  'privacy.column.what': 'What stands there',
  'privacy.column.where': 'Where, and how long',
  'privacy.kept.runs':
    'A game: the episode, what was done in it, the name a player may have given it, and when it was last played.',
  'privacy.kept.aside': 'A game that could not be read, set aside and not thrown away.',
  'privacy.kept.last-place': 'The number of the last game.',
  'privacy.kept.settings': 'Sound, motion, size of text and the like.',
  'privacy.kept.class':
    'On a teacher’s device: what was set, and the result codes that were pasted. Names beside them are dropped.',
  'privacy.kept.campaigns': 'Which games belong to one road through the years.',
  'privacy.kept.board': 'On a teacher’s device: the key to a live room. Not used after three hours.',
  'privacy.kept.probe': 'Written and removed at once, to find out whether anything can be kept.',
  'privacy.kept.seat': 'The key to a team’s seat in a live room. Not used after three hours.',
  'privacy.kept.files': 'The game’s own files, so that it opens without a network. Nothing about anybody.',
  'privacy.where.browser': 'This browser’s storage, until it is deleted.',
  'privacy.where.tab': 'This tab, until it is closed.',
  'privacy.where.cache': 'This browser’s cache, until it is deleted.',
  'privacy.never': 'What does not happen',
  'privacy.never.1': 'No page of the game loads anything from another site: no fonts, no counters, no advertisements.',
  'privacy.never.2':
    'There are no accounts, no identifiers that outlast a live room, and no record of what is clicked.',
  'privacy.never.3':
    'The camera is used only on the class page, when you ask for it, to read codes; no picture is kept or sent.',
  'privacy.travels': 'What you send yourself',
  'privacy.travels.1':
    'A link holds a game or a task behind its #. Browsers do not send that part to the server. A code, a file or a print holds what you see in it.',
  'privacy.room': 'Live rooms',
  'privacy.room.1':
    'Only where a school starts the class server. It writes each decision of each team into one file for the room (where several servers share rooms, into the school’s Redis), and deletes it after three hours.',
  'privacy.room.2':
    'The file holds the episode, seats, decisions, times, and hashes of the keys. It holds no names and no addresses of devices.',
  'privacy.room.3':
    'To hold off those who guess codes, the server keeps in memory, for as long as it runs, a hash of an address that cannot be turned back.',
  'privacy.lesson': 'In a learning system (SCORM)',
  'privacy.lesson.1':
    'The package tells the system that the episode was played to an end, for how long, and the game itself in at most 4,096 signs, so that it can go on.',
  'privacy.lesson.2':
    'It reports no score, never asks for the pupil’s name, and keeps nothing in the browser. What the system does with its records is the school’s affair.',
  'privacy.host': 'What we cannot promise',
  'privacy.host.1':
    'Whoever hosts the game may log addresses, as any web server may. Ask your host to switch that off, or run the game on your own machine.',
  'privacy.delete': 'To delete everything',
  'privacy.delete.1':
    'Delete games in the archive and the class on the class page, or clear this site’s data in the browser: after that nothing is left.',
} as const;
