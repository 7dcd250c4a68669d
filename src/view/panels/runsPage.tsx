/** The archive of runs: go on, rename, delete. */
import { useSignal } from '@preact/signals';
import type { RunModel, RunsModel } from '../model/pages';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface RunProps {
  readonly run: RunModel;
}

function Rename({ run, done }: RunProps & { readonly done: () => void }) {
  const act = useAct();
  const say = useSay();
  const name = useSignal(run.name);
  const keep = (event: Event) => {
    event.preventDefault();
    act({ type: 'rename-run', run: run.run, name: name.value.trim() });
    done();
  };
  return (
    <form class="run-form" onSubmit={keep}>
      <label>
        {say('panels.run.name')}
        <input
          value={name.value}
          maxLength={60}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="btn">
        {say('panels.run.keep-name')}
      </button>
    </form>
  );
}

function Delete({ run, done }: RunProps & { readonly done: () => void }) {
  const act = useAct();
  const say = useSay();
  return (
    <p class="run-form" role="alert">
      {say('panels.run.delete-ask')}
      <button type="button" class="btn red" onClick={() => act({ type: 'delete-run', run: run.run })}>
        {say('panels.run.delete-yes')}
      </button>
      <button type="button" class="btn line" onClick={done}>
        {say('panels.run.delete-no')}
      </button>
    </p>
  );
}

function Run({ run }: RunProps) {
  const act = useAct();
  const say = useSay();
  const doing = useSignal<'rename' | 'delete' | undefined>(undefined);
  const stop = () => {
    doing.value = undefined;
  };
  return (
    <li class="run">
      <span class="run-name">
        <b>{run.name}</b>
        <span class="note">{run.note}</span>
      </span>
      <span class="run-tools">
        <button type="button" class="btn" onClick={() => act({ type: 'resume-run', run: run.run })}>
          {say(run.isOver ? 'panels.run.look' : 'panels.run.resume')}
        </button>
        <button
          type="button"
          class="btn line"
          onClick={() => {
            doing.value = 'rename';
          }}
        >
          {say('panels.run.rename')}
        </button>
        <button
          type="button"
          class="btn line square"
          aria-label={say('panels.run.delete')}
          title={say('panels.run.delete')}
          onClick={() => {
            doing.value = 'delete';
          }}
        >
          <Icon name="cross" />
        </button>
      </span>
      {doing.value === 'rename' && <Rename run={run} done={stop} />}
      {doing.value === 'delete' && <Delete run={run} done={stop} />}
    </li>
  );
}

export function RunsPage({ model }: { readonly model: RunsModel }) {
  const say = useSay();
  if (model.runs.length === 0) return <p class="serif">{say('panels.run.none')}</p>;
  return (
    <ul class="runs">
      {model.runs.map((run) => (
        <Run key={run.run} run={run} />
      ))}
    </ul>
  );
}
