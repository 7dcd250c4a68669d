/** How the model works and where it is wrong. */
export const about = {
  'about.title': 'How this works, and where it is wrong',
  'about.model.title': 'It is a model',
  'about.model.text':
    'Every government here chooses by the same eight reasons, weighed by judgements about it in this crisis, plus circumstance. What the model leaves out is more than what it holds: persons, parties, intelligence, misunderstandings, luck within a day.',
  'about.numbers.title': 'Where the numbers come from',
  'about.numbers.text':
    'Each country has about seventeen judgements on a scale from 0 to 4, made for this crisis from the sources named in the notes. The weights of the reasons are the same in all episodes. They were set so that what happened is the likeliest ending, and so that promises are kept about as often as research has found. That is a fit, and no proof.',
  'about.history.title': 'What happened is one line among several',
  'about.history.text':
    'The model does not know that history went as it did. With the same beginning it goes other ways too, and how often it does so is a statement about the model. Where historians disagree you can choose a reading and see what changes.',
  'about.words.title': 'Whose words these are',
  'about.words.text':
    'Papers are summaries in our own words; nothing in quotation marks is invented. Each dated fact has a source in the notes of the episode.',
  'about.challenger.title': 'Why nobody plays the aggressor',
  'about.challenger.text':
    'The challenger is there to be understood. Its aims can be seen, its resolve cannot. To lead it would make the question a different one.',
  'about.criticise.title': 'Find the fault',
  'about.criticise.text':
    'A good lesson ends with the model itself: which reason is missing, which number would you set otherwise, and what would have to be true for you to be right?',
  'about.sounds.title': 'Who plays the music',
  'about.sounds.text':
    'Music and sounds were written for this game, as scores and recipes in code; nothing in them is a recording, and no tune is anybody else’s. One theme goes through all five pieces: a promise, and a doubt beside it that grows with the tension. The instruments are those of the MuseScore General soundfont (MIT licence; © Frank Wen, Michael Cowgill, S. Christian Collins and others).',
} as const;
