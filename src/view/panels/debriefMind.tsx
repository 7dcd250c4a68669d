/** Under a decision: what would have changed their mind. Asked in place, answered bit by bit. */
import { useAct, useSay, useStudy } from './hand';
import { Icon } from './icon';
import { Ask, Progress } from './studyProgress';

interface MindProps {
  readonly beat: string;
  readonly country: string;
  readonly name: string;
}

export function Mind({ beat, country, name }: MindProps) {
  const act = useAct();
  const say = useSay();
  const mind = useStudy().minds[`${beat}.${country}`];
  const ask = () => act({ type: 'ask-mind', beat, country });
  return (
    <section class="study-mind" aria-label={`${name}: ${say('whatif.title')}`}>
      <Ask icon="fork" isWorking={mind?.isWorking === true} isOpen={mind !== undefined} ask={ask}>
        {say('whatif.title')}
      </Ask>
      {mind && (
        <div class="study-answer">
          {mind.person && <p class="note">{mind.person}</p>}
          {mind.temper && (
            <p class="study-chance">
              <Icon name="info" size={1.1} /> {mind.temper}
            </p>
          )}
          {mind.lines.length > 0 && (
            <ol class="study-lines">
              {mind.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          )}
          {mind.none && <p>{mind.none}</p>}
          <Progress text={mind.progress} isWorking={mind.isWorking} />
          {!mind.isWorking && <p class="note">{say('whatif.how')}</p>}
        </div>
      )}
    </section>
  );
}
