/** The end of a task: a code in signs that can be read across a room. */
import type { HandInPageModel } from '../model/archivePages';
import { NoticeLine } from './archiveNotice';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Coming, Qr } from './sharePage';
import './archive.css';
import './share.css';
import './handIn.css';

export function HandInPage({ model: { model, problem, notice } }: { readonly model: HandInPageModel }) {
  const act = useAct();
  const say = useSay();
  if (!model) return <Coming problem={problem} />;
  const { title, code, qr, stopped } = model;
  return (
    <div class="handin">
      <NoticeLine notice={notice} />
      <p class="note">{title}</p>
      {code === undefined ? (
        <p class="refusal">{say('archive.share.no-code')}</p>
      ) : (
        <>
          <p class="handin-code">
            <code>{code}</code>
          </p>
          <p class="serif">{say('handin.text')}</p>
          <button type="button" class="btn red" onClick={() => act({ type: 'copy', what: 'code' })}>
            <Icon name="copy" size={1.25} />
            {say('handin.copy')}
          </button>
        </>
      )}
      {stopped && <p class="serif">{stopped}</p>}
      {qr && <Qr qr={qr} label={say('handin.qr')} />}
    </div>
  );
}
