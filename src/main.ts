/** The hall. It opens the doors in order and joins them; it decides nothing. */
import { computed, signal } from '@preact/signals';
import type { Desk } from './main/desk';
import { openHall } from './main/hall';
import { whenIdle } from './main/idle';
import { helpLockedFrame } from './main/lockedFrame';
import { showNotes } from './main/notesPanel';
import { watchForTrouble } from './main/trouble';
import type { Act } from './view/model/gesture';
import { quietStudy, type StudyModel } from './view/model/quietStudy';
import { titleModel } from './view/model/title';
import { showPanels } from './view/panels/app';

const hall = openHall();
const { settings, words, shelf, notes } = hall;
watchForTrouble(words);
helpLockedFrame();

const desk = signal<Desk | undefined>(undefined);
let coming: Promise<Desk> | undefined;

/** The desk is fetched once: when the title has settled, or as soon as somebody wants something of it. */
function fetchDesk(): Promise<Desk> {
  coming ??= import('./main/desk').then(({ openDesk }) => {
    const opened = openDesk(hall);
    desk.value = opened;
    return opened;
  });
  return coming;
}

const act: Act = (gesture) => {
  if (gesture.type === 'set-setting') hall.change(gesture.change);
  else if (desk.value) desk.value.act(gesture);
  else void fetchDesk().then((opened) => opened.act(gesture));
};

const model = computed(() => desk.value?.screen.value ?? titleModel(shelf.notes.value, settings.value, words.value));

const study = computed((): StudyModel => desk.value?.study.value ?? quietStudy);

const root = document.getElementById('panels');
if (root) showPanels(root, model, act, words, study);
showNotes(notes, words);
document.body.dataset.mode = 'title';
if (hall.address.readHash() === '' && !hall.lesson) whenIdle(() => void fetchDesk());
else void fetchDesk();
