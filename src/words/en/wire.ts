/** How the news came in. */
export const wire = {
  'wire.telegram': 'By telegram',
  'wire.column': 'The morning paper',
  'wire.bulletin': 'On the wireless',
  'wire.television': 'Television news',
  'wire.teletext': 'Teletext',
} as const;
