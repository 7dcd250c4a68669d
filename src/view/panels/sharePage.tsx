/** A run to be given away: its link, the link as a picture, its code, and the ways to paper. */
import type { SharePageModel } from '../model/archivePages';
import type { QrModel, ShareModel } from '../model/shareModel';
import { NoticeLine } from './archiveNotice';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import './archive.css';
import './archiveTools.css';
import './share.css';

export function Qr({ qr, label }: { readonly qr: QrModel; readonly label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}

/** What is on its way, or why it does not come. */
export function Coming({ problem }: { readonly problem?: string | undefined }) {
  const say = useSay();
  return problem === undefined ? (
    <p class="note">{say('panels.loading')}</p>
  ) : (
    <div class="lent">
      <p class="refusal" role="alert">
        {problem}
      </p>
      <a class="btn line" href="#/archive">
        {say('archive.title')}
      </a>
    </div>
  );
}

interface PartProps {
  readonly share: ShareModel;
}

function Copy({ what }: { readonly what: 'link' | 'code' }) {
  const act = useAct();
  const say = useSay();
  return (
    <button type="button" class="btn" onClick={() => act({ type: 'copy', what })}>
      <Icon name="copy" size={1.25} />
      {say('archive.share.copy')}
    </button>
  );
}

function LinkPart({ share: { link, linkNote, qr } }: PartProps) {
  const say = useSay();
  return (
    <section class="sh-part sh-link">
      <div>
        <h3>{say('archive.share.link')}</h3>
        <p class="note">{say('archive.share.link-text')}</p>
        <textarea
          class="sh-text"
          readOnly
          rows={3}
          aria-label={say('archive.share.link')}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <p class="sh-row">
          <Copy what="link" />
          <span class="note">{linkNote}</span>
        </p>
      </div>
      {qr && <Qr qr={qr} label={say('archive.share.qr')} />}
    </section>
  );
}

function CodePart({ share: { code } }: PartProps) {
  const say = useSay();
  return (
    <section class="sh-part">
      <h3>{say('archive.share.code')}</h3>
      {code === undefined ? (
        <p class="note">{say('archive.share.no-code')}</p>
      ) : (
        <>
          <p class="note">{say('archive.share.code-text')}</p>
          <p class="sh-row">
            <code class="sh-code">{code}</code>
            <Copy what="code" />
          </p>
          <p class="note">{say('code.holds')}</p>
          <p class="note">{say('code.lacks')}</p>
        </>
      )}
    </section>
  );
}

function PaperPart({ share: { run } }: PartProps) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="sh-part">
      <h3>{say('archive.share.paper')}</h3>
      <div class="ar-buttons">
        <a class="btn line" href={`#/log/${run}`}>
          <Icon name="print" size={1.25} />
          {say('archive.share.log')}
        </a>
        <button type="button" class="btn line" onClick={() => act({ type: 'take-out', as: 'file', runs: [run] })}>
          <Icon name="save" size={1.25} />
          {say('archive.share.file')}
        </button>
      </div>
    </section>
  );
}

export function SharePage({ model: { model: share, problem, notice } }: { readonly model: SharePageModel }) {
  const say = useSay();
  if (!share) return <Coming problem={problem} />;
  return (
    <div class="share">
      <NoticeLine notice={notice} />
      <h3 class="sh-name">{share.title}</h3>
      <p class="serif">{share.about}</p>
      {!share.isOver && <p class="refusal">{say('archive.share.unfinished')}</p>}
      <LinkPart share={share} />
      <CodePart share={share} />
      <PaperPart share={share} />
    </div>
  );
}
