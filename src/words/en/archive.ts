/** The archive: what is kept, carried in and out, shared and printed. */
export const archive = {
  'archive.game-name': '{seat} · {mandate}',
  'archive.game-name.bare': '{seat}',
  'archive.numbered': '{name} ({n})',
  'archive.moved':
    'This run is being played on another page of this browser too. Nothing is lost: from here on, this game is kept as a run of its own.',
} as const;
