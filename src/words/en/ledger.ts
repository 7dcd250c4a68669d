/** Promises and how they end; runs that are kept, and what can go wrong in keeping them. */
export const ledger = {
  'promise-kind.treaty': 'treaty',
  'promise-kind.pledge': 'pledge',
  'promise-kind.assurance': 'private assurance',
  'promise-kind.warning': 'private warning',
  'promise-kind.guarantee': 'guarantee',
  'promise-end.open': 'open',
  'promise-end.kept': 'kept',
  'promise-end.partly-kept': 'kept in part',
  'promise-end.broken': 'broken',
  'promise-end.forgotten': 'quietly forgotten',

  'run.name': '{country}, {date}',
  'run.numbered': '{name} ({n})',
  'run.fork': '{name}, another choice at {beat}',
  'run.set-aside':
    '{n, plural, one {One run could not be read and has been set aside.} other {# runs could not be read and have been set aside.}}',

  'record.broken-text': 'This run cannot be read: the text is damaged or cut off.',
  'record.too-large': 'This is too long to be a run of this game.',
  'record.not-a-record': 'This is not a run of this game.',
  'record.newer-format': 'This run was made with a newer Covenant. Load the page again to get the newest edition.',
  'record.other-level': 'This run belongs to another episode.',
  'record.newer-edition': 'This run was played on a newer edition of the episode. Load the page again to get it.',
  'record.refused': 'This run was played on another edition: at “{beat}” it makes a choice that does not exist here.',
  'record.parted': 'This run was played on another edition: at “{beat}” this edition would go another way.',
  'record.on-road':
    'This run was played on a road, with what earlier episodes had left. A link or a code has no room for that: save the run as a file in the archive, or play the episode from history’s ledger and share that.',
  'record.no-start': 'This run begins in a way that this edition does not know.',

  'storage.full': 'This browser has no room left, so the run is not kept. Delete an older run to make room.',
  'storage.blocked':
    'This browser keeps nothing for this page, so the run will be gone when you close it. You can play on.',
  'storage.broken': 'This browser could not keep the run, so it will be gone when you close the page. You can play on.',
} as const;
