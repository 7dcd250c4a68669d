/** Forecasts held against what happened. */
export const calibration = {
  'calibration.title': 'How good were your forecasts?',
  'calibration.held': 'It held.',
  'calibration.failed': 'It did not hold.',
  'calibration.open': 'It was never put to the test, so this forecast is not counted.',
  'calibration.rule.adopted': 'It held if the text was adopted whole.',
  'calibration.rule.fulfilled': 'It held if at least half was done of what had been promised and fell due.',
  'calibration.rule.own': 'What counted as holding is told by the question itself.',
  'calibration.brier':
    'Your score is {score}. It is the mean distance between forecast and event, squared: 0 is perfect, 0.25 is what always saying fifty per cent would get.',
  'calibration.term.calibration':
    'Calibration {score}: how far what you said lies from how often it came. If of the things you called 70 per cent likely 7 in 10 come about, it is 0.',
  'calibration.term.resolution':
    'Resolution {score}: how well you told likely things from unlikely ones. Always giving the same forecast gets 0, however true it is on average; more is better.',
  'calibration.term.uncertainty':
    'Openness {score}: how open the questions themselves were. It is not yours to change.',
  'calibration.sum': 'Calibration, less resolution, plus openness, gives the score.',
  'calibration.bin':
    'Where you said {from} to {to} per cent ({count, plural, one {# forecast} other {# forecasts}}), it came about in {came}.',
  'calibration.verdict.too-few': 'So few forecasts say nothing yet. Play on.',
  'calibration.verdict.too-sure': 'You were surer than you could be: your bold forecasts failed too often.',
  'calibration.verdict.too-timid': 'You knew more than you dared to say: bolder forecasts would have been nearer.',
  'calibration.verdict.too-hopeful': 'You expected more of promises than they kept.',
  'calibration.verdict.too-gloomy': 'You expected less of promises than they kept.',
  'calibration.verdict.fair': 'What you called likely was likely. That is all a forecast can do.',
} as const;
