/** What is said in a learning system that opened an episode. */
export const lesson = {
  'lesson.kept': 'Your learning system keeps this run. Close the page whenever you like, and go on from there.',
  'lesson.alone': 'No learning system was found. You can play, but nothing will be kept or reported.',
  'lesson.not-taken-up':
    'The run that your learning system kept cannot be taken up by this edition of the episode. You begin anew.',
  'lesson.refused':
    'Your learning system did not keep the run, so it will be gone when you close the page. You can play on.',
} as const;
