/** Why something may not be done. Every refusal teaches: it says what would have to be otherwise. */
export const refusals = {
  'refusal.over':
    'The episode is over. Nothing in it can be changed, but you can go back to a decision and try another.',
  'refusal.not-your-seat': 'This country is led by others. You can only speak to it.',
  'refusal.not-your-beat': 'Your government has no say in this decision.',
  'refusal.already-sealed': 'Your decision is sealed. It cannot be taken back.',
  'refusal.unknown-mandate': 'Your government has given no such mandate.',
  'refusal.mandate-taken': 'You have taken your mandate. It holds until the end.',
  'refusal.mandate-first': 'Take a mandate first: it says what your government will judge you by.',
  'refusal.unknown-country': 'This country has no part in the crisis.',
  'refusal.yourself': 'That is your own government.',
  'refusal.not-with-challenger': 'With the challenger there is only one thing to do in private: warn it.',
  'refusal.only-challenger': 'A warning is for the challenger. To others you can give an assurance.',
  'refusal.no-influence': 'You have no influence left for this. What you spent on others is spent.',
  'refusal.asked-already': 'You have done this already today. Asked twice, a government says the same.',
  'refusal.unknown-option': 'There is no such choice here.',
  'refusal.not-open': 'This choice is not open to you now.',
  'refusal.bad-forecast': 'A forecast is a whole number from 0 to 100.',
  'refusal.unknown-paper': 'This paper was not known to your government on that day.',
} as const;
