/** The tools beside the list: a code or a link that was given, files in and out, tables. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ArchiveModel } from '../model/archive';
import type { IconName } from '../model/icons';
import { CodeAnswer } from './codeAnswer';
import { useAct, useSay } from './hand';
import { Icon } from './icon';

interface ModelProps {
  readonly model: ArchiveModel;
}

interface ToolProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Open where there is room beside the list, folded where it stands above it. */
const isWide = (): boolean => globalThis.matchMedia?.('(min-width: 62rem)').matches ?? true;

function Tool({ icon, title, children }: ToolProps) {
  return (
    <details class="ar-tool" open={isWide()}>
      <summary>
        <Icon name={icon} size={1.3} />
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

function CodeTool({ model }: ModelProps) {
  const act = useAct();
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const read = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text !== '') act({ type: 'read-code', text });
  };
  const take = (meant: string) => {
    if (field.current) field.current.value = meant;
    act({ type: 'read-code', text: meant });
  };
  return (
    <Tool icon="telegram" title={say('archive.code.title')}>
      <form class="ar-code-form" onSubmit={read}>
        <label>
          <span>{say('archive.code.label')}</span>
          <input ref={field} autocomplete="off" autocapitalize="characters" spellcheck={false} class="ar-code-field" />
        </label>
        <button type="submit" class="btn">
          {say('archive.code.read')}
        </button>
      </form>
      <div role="status">{model.code && <CodeAnswer code={model.code} take={take} />}</div>
    </Tool>
  );
}

function Progress({ model: { work } }: ModelProps) {
  const act = useAct();
  const say = useSay();
  if (!work) return null;
  return (
    <div class="ar-work">
      <progress value={work.done} max={Math.max(1, work.of)} aria-label={work.text} />
      <span class="note">{work.text}</span>
      <button type="button" class="btn line" onClick={() => act({ type: 'stop-work' })}>
        {say('archive.stop')}
      </button>
    </div>
  );
}

/** A file that the person picks; a folder, or a file that is gone, cannot be read. */
function BringIn({ isBusy }: { readonly isBusy: boolean }) {
  const act = useAct();
  const say = useSay();
  const pick = ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    const file = field.files?.[0];
    field.value = '';
    file?.text().then(
      (text) => act({ type: 'bring-in', text }),
      () => act({ type: 'bring-in' }),
    );
  };
  return (
    <label class="btn line ar-pick">
      <input type="file" accept=".json,application/json" class="for-ears" disabled={isBusy} onChange={pick} />
      {say('archive.files.in')}
    </label>
  );
}

function FilesTool({ model }: ModelProps) {
  const act = useAct();
  const say = useSay();
  const isBusy = model.work !== undefined;
  return (
    <Tool icon="save" title={say('archive.files.title')}>
      <p class="note">{say('archive.files.text')}</p>
      <div class="ar-buttons">
        {model.rows.length > 0 && (
          <button type="button" class="btn line" onClick={() => act({ type: 'take-out', as: 'file' })}>
            {say('archive.files.out')}
          </button>
        )}
        <BringIn isBusy={isBusy} />
      </div>
      {model.aside && <Aside text={model.aside} />}
    </Tool>
  );
}

function Aside({ text }: { readonly text: string }) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="ar-aside">
      <p>{text}</p>
      <div class="ar-buttons">
        <button type="button" class="btn line" onClick={() => act({ type: 'save-aside' })}>
          {say('archive.aside-save')}
        </button>
        <button type="button" class="btn line" onClick={() => act({ type: 'forget-aside' })}>
          {say('archive.aside-forget')}
        </button>
      </div>
    </div>
  );
}

function Columns({ model: { columns } }: ModelProps) {
  const say = useSay();
  return (
    <details class="ar-columns">
      <summary>{say('archive.table.columns')}</summary>
      <dl>
        {columns.map(({ name, unit, about }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span class="note">{unit}</span>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function TablesTool({ model }: ModelProps) {
  const act = useAct();
  const say = useSay();
  const isBusy = model.work !== undefined;
  return (
    <Tool icon="ledger" title={say('archive.table.title')}>
      <p class="note">{say('archive.table.text')}</p>
      <div class="ar-buttons">
        {(['csv', 'json'] as const).map((as) => (
          <button
            key={as}
            type="button"
            class="btn line"
            disabled={isBusy}
            onClick={() => act({ type: 'take-out', as })}
          >
            {say(`archive.table.${as}`)}
          </button>
        ))}
      </div>
      <Columns model={model} />
    </Tool>
  );
}

export function Tools({ model }: ModelProps) {
  return (
    <div class="ar-side">
      <Progress model={model} />
      <CodeTool model={model} />
      <FilesTool model={model} />
      {!model.isEmpty && <TablesTool model={model} />}
    </div>
  );
}
