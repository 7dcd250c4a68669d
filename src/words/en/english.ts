/** All common sentences in English, by topic. Words of an episode stand in its own folder. */
import type { Sentences } from '../words';
import { about } from './about';
import { aboutDials } from './aboutDials';
import { aboutFormulas } from './aboutFormulas';
import { aboutLimits } from './aboutLimits';
import { aboutNumbers } from './aboutNumbers';
import { agreement } from './agreement';
import { archive } from './archive';
import { calibration } from './calibration';
import { campaign } from './campaign';
import { classroom } from './class';
import { classBoard } from './classBoard';
import { classRoom } from './classRoom';
import { compare } from './compare';
import { debrief } from './debrief';
import { deeds } from './deeds';
import { ending } from './ending';
import { episodes } from './episodes';
import { figures } from './figures';
import { governments } from './governments';
import { hall } from './hall';
import { honesty } from './honesty';
import { kit } from './kit';
import { kitSyllabus } from './kitSyllabus';
import { laboratory } from './laboratory';
import { ledger } from './ledger';
import { lesson } from './lesson';
import { mapNotes } from './mapNotes';
import { maps } from './maps';
import { mapsAsia } from './mapsAsia';
import { mapsSouth } from './mapsSouth';
import { mapsWorld } from './mapsWorld';
import { model } from './model';
import { panels } from './panels';
import { places } from './places';
import { privacy } from './privacy';
import { problems } from './problems';
import { reading } from './reading';
import { readingEnd } from './readingEnd';
import { refusals } from './refusals';
import { roads } from './roads';
import { room } from './room';
import { settings } from './settings';
import { share } from './share';
import { sounds } from './sounds';
import { treaty } from './treaty';
import { whatif } from './whatif';
import { why } from './why';
import { wire } from './wire';

export const english: Sentences = {
  ...about,
  ...aboutDials,
  ...aboutFormulas,
  ...aboutLimits,
  ...aboutNumbers,
  ...agreement,
  ...archive,
  ...calibration,
  ...classroom,
  ...campaign,
  ...classBoard,
  ...classRoom,
  ...compare,
  ...debrief,
  ...deeds,
  ...ending,
  ...episodes,
  ...figures,
  ...governments,
  ...hall,
  ...honesty,
  ...kit,
  ...kitSyllabus,
  ...laboratory,
  ...ledger,
  ...lesson,
  ...mapNotes,
  ...maps,
  ...mapsAsia,
  ...mapsSouth,
  ...mapsWorld,
  ...model,
  ...panels,
  ...places,
  ...privacy,
  ...problems,
  ...reading,
  ...readingEnd,
  ...refusals,
  ...roads,
  ...room,
  ...settings,
  ...share,
  ...sounds,
  ...treaty,
  ...whatif,
  ...why,
  ...wire,
};
