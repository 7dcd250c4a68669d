/**
 * Points of syllabuses that an episode meets: only those that a public page was read for. `by` tells where; what is not found there is
 * not claimed.
 */
export const kitSyllabus = {
  'kit.syllabus.none': 'None is claimed: we read no public syllabus that names this crisis.',
  'kit.syllabus.note':
    'Read in public copies and on pages of schools and publishers, not obtained from the boards; the sheet with the rubric lists them. Syllabuses change: check the edition that you teach.',
  'kit.syllabus.sources': 'Where the syllabus points were read',

  'kit.syllabus.1931-manchuria.ib':
    'IB Diploma, The move to global war: Japan’s invasion of Manchuria (1931); the League and the Lytton report.',
  'kit.syllabus.1931-manchuria.aqa': 'AQA GCSE, Conflict and tension 1918–1939: the Manchurian crisis.',
  'kit.syllabus.1931-manchuria.cambridge': 'Cambridge IGCSE key question: to what extent was the League a success?',
  'kit.syllabus.1934-eastern-pact.ib':
    'IB Diploma, The move to global war: diplomatic alignments change; collective security ends.',
  'kit.syllabus.1935-abyssinia.ib': 'IB Diploma, The move to global war: Italian expansion, Abyssinia (1935–1936).',
  'kit.syllabus.1935-abyssinia.aqa': 'AQA GCSE, Conflict and tension 1918–1939: the Abyssinian crisis.',
  'kit.syllabus.1935-abyssinia.cambridge': 'Cambridge IGCSE key question: to what extent was the League a success?',
  'kit.syllabus.1938-munich.ib':
    'IB Diploma, The move to global war: German expansion (1938–1939); appeasement and the end of collective security.',
  'kit.syllabus.1938-munich.aqa': 'AQA GCSE, Conflict and tension 1918–1939: Sudeten crisis and Munich Agreement.',
  'kit.syllabus.1938-munich.cambridge':
    'Cambridge IGCSE key question: how far did Hitler’s foreign policy cause the war of 1939?',
  'kit.syllabus.1939-moscow.ib': 'IB Diploma, The move to global war: the Nazi–Soviet Pact and the outbreak of war.',
  'kit.syllabus.1939-moscow.aqa': 'AQA GCSE, Conflict and tension 1918–1939: the Nazi–Soviet Pact, invasion of Poland.',
  'kit.syllabus.1939-moscow.cambridge':
    'Cambridge IGCSE key question: how far did Hitler’s foreign policy cause the war of 1939?',
  'kit.syllabus.1945-san-francisco.edexcel':
    'Pearson Edexcel International GCSE (4HI1): the League and the UN, 1919–c2011. By the unit’s title only.',
  'kit.syllabus.1950-korea.edexcel':
    'Pearson Edexcel International GCSE (4HI1): the League and the UN, 1919–c2011. By the unit’s title only.',
  'kit.syllabus.1990-gulf.aqa-gulf':
    'AQA GCSE, Conflict and tension in the Gulf and Afghanistan 1990–2009: Kuwait and the resolutions of the UN.',
  'kit.syllabus.1990-gulf.edexcel':
    'Pearson Edexcel International GCSE (4HI1): the League and the UN, 1919–c2011. By the unit’s title only.',

  'kit.syllabus.by.ib':
    'IB: docsbay.net/prescribed-subject-paper-1-the-move-to-global-war and jerzyjaniec.wixsite.com/ib-dphistory.',
  'kit.syllabus.by.aqa': 'AQA 1918–1939: scribd.com/document/725828837, a school’s checklist of content.',
  'kit.syllabus.by.aqa-gulf':
    'AQA 1990–2009: masterymind.co.uk, page of that unit; dokumen.tips, teaching guide to Paper 1, option E.',
  'kit.syllabus.by.cambridge':
    'Cambridge: isib.dk/secondary-subjects/history, the key questions as a school lists them.',
  'kit.syllabus.by.edexcel': 'Pearson Edexcel: fdocuments.net, sample of the student book for 4HI1.',
} as const;
