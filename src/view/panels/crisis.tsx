/** A crisis while it is played: head, map, gauges, and the desk where steps are taken. */
import type { AnswerScreen, CrisisScreen, RevealScreen } from '../model/crisisScreen';
import { AnswerDesk } from './answerDesk';
import { Cover } from './cover';
import { CrisisHead } from './crisisHead';
import { GaugeStrip } from './gaugeStrip';
import { MapFigure } from './mapFigure';
import { RevealDesk } from './revealDesk';
import { Room } from './room';
import { StepDesk } from './stepDesk';
import { Tabs } from './tabs';
import { TextPanel } from './textPanel';
import './head.css';
import './cards.css';
import './crisis.css';
import './crisisNarrow.css';
import './promise.css';
import './desk.css';
import './screen.css';

type Model = CrisisScreen | RevealScreen | AnswerScreen;

interface CrisisProps {
  readonly model: Model;
  readonly refusal?: string | undefined;
  readonly hasStage: boolean;
}

function Desk({ model, refusal }: { readonly model: Model; readonly refusal?: string | undefined }) {
  switch (model.screen) {
    case 'crisis':
      return <StepDesk model={model} refusal={refusal} />;
    case 'reveal':
      return <RevealDesk model={model} />;
    case 'answer':
      return <AnswerDesk model={model} />;
  }
}

/** The clauses are pinned to the table that is shown. */
const isAtTable = ({ room }: Model): boolean => room?.kind === 'table' && room.isOpen;

export function CrisisPanel({ model, refusal, hasStage }: CrisisProps) {
  if (model.screen !== 'crisis' && model.cover) return <Cover cover={model.cover} header={model.header} />;
  return (
    <div class="crisis grain" data-tab={model.tab}>
      <CrisisHead header={model.header} />
      <main id="main" class="table" tabIndex={-1}>
        <div class="plate">
          <MapFigure map={model.map} hasStage={hasStage}>
            {model.room && <Room room={model.room} />}
          </MapFigure>
          {model.treaty && <TextPanel text={model.treaty} isPinned={isAtTable(model)} />}
          <GaugeStrip gauges={model.gauges} />
        </div>
        {model.treaty && <TextPanel text={model.treaty} isFold />}
        <Desk model={model} refusal={refusal} />
      </main>
      <Tabs tab={model.tab} />
    </div>
  );
}
