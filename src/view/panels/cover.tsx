/** For a room: nothing is shown until somebody asks for it. */
import type { HeaderModel } from '../model/crisisScreen';
import type { CoverModel } from '../model/parts';
import { CrisisHead } from './crisisHead';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import { Start } from './start';

export function Cover({ cover, header }: { readonly cover: CoverModel; readonly header: HeaderModel }) {
  const act = useAct();
  return (
    <div class="crisis grain">
      <CrisisHead header={header} isBare />
      <main id="main" class="cover" tabIndex={-1}>
        <Icon name="pause" size={3} />
        <Start>{cover.title}</Start>
        <p class="serif">{cover.text}</p>
        <button type="button" class="btn red" onClick={() => act({ type: 'uncover' })}>
          {cover.show}
          <Icon name="right" size={1.1} />
        </button>
      </main>
    </div>
  );
}

/** What to talk about before going on. */
export function RoomPrompt({ prompt }: { readonly prompt?: string | undefined }) {
  const say = useSay();
  if (!prompt) return null;
  return (
    <section class="room-prompt">
      <h3 class="kicker">{say('cover.prompt')}</h3>
      <p>{prompt}</p>
    </section>
  );
}
