/** The gallery: every example under an address of its own, at three sizes, as five kinds of eyes see it. Never shipped. */
import covers from 'virtual:covers';
import { render } from 'preact';
import { allExamplesOf, examplesOf, placeOf } from './gallery/catalogue';
import { type Example, kinds } from './gallery/example';
import { openEpisode } from './gallery/shelf';
import { type Sight, sights, valuesOf } from './gallery/sights';
import { addressOf, readWish, sizes, type Wish, writeWish } from './gallery/wish';

const wish = readWish(location.search);
const open = placeOf(wish.example ?? wish.sheet ?? '');
const episode = open && (await openEpisode(open.episode));
const shown: readonly Example[] = !episode
  ? []
  : wish.example
    ? allExamplesOf(episode).filter(({ id }) => id === wish.example)
    : examplesOf(episode, open.kind);

/** The filters by which a whole page is seen with other eyes, in linear light. */
function Eyes() {
  return (
    <svg width="0" height="0" style="position: absolute" aria-hidden="true">
      {Object.keys(sights).map((sight) => (
        <filter key={sight} id={sight} color-interpolation-filters="linearRGB">
          <feColorMatrix type="matrix" values={valuesOf(sight as Sight)} />
        </filter>
      ))}
    </svg>
  );
}

const title = (id: string): string => covers.find((cover) => cover.id === id)?.words.en?.title ?? id;

interface SwitchProps {
  readonly label: string;
  readonly name: keyof Wish;
  readonly values: readonly string[];
  /** What stands for no value at all. */
  readonly none?: string;
}

/** One of several, as links: each state of the gallery has an address. */
function Switch({ label, name, values, none }: SwitchProps) {
  const { [name]: now, ...rest } = wish;
  const ways = [
    ...(none ? [{ value: undefined, text: none }] : []),
    ...values.map((value) => ({ value, text: value })),
  ];
  return (
    <span>
      {label}:{' '}
      {ways.map(({ value, text }) => (
        <span key={text}>
          {value === now ? (
            <b>{text}</b>
          ) : (
            <a href={writeWish({ ...rest, ...(value && { [name]: value }) } as Wish)}>{text}</a>
          )}{' '}
        </span>
      ))}
    </span>
  );
}

function Switches() {
  return (
    <div class="switches">
      <Switch label="size" name="size" values={Object.keys(sizes)} />
      <Switch label="eyes" name="sight" values={Object.keys(sights)} none="all cones" />
      <Switch label="dress" name="era" values={['thirties', 'fifties', 'seventies']} none="of its day" />
      <Switch label="motion" name="still" values={['yes']} none="as it is" />
    </div>
  );
}

const linkTo = (part: Pick<Wish, 'example' | 'sheet'>): string => {
  const { example: _one, sheet: _all, ...rest } = wish;
  return writeWish({ ...rest, ...part });
};

/** The examples of the open episode by kind. */
function Contents() {
  const { id } = episode?.level ?? { id: '' };
  const all = episode ? allExamplesOf(episode) : [];
  return (
    <nav aria-label="Examples">
      <h1>{title(id)}</h1>
      <a href="?">All episodes</a>
      {kinds.map((kind) => {
        const mine = all.filter((one) => one.kind === kind);
        const sheet = `${kind}/${id}`;
        return mine.length === 0 ? null : (
          <section key={kind}>
            <h2>
              <a href={linkTo({ sheet })} aria-current={wish.sheet === sheet}>
                {kind} ({mine.length})
              </a>
            </h2>
            <ul>
              {mine.map((one) => (
                <li key={one.id}>
                  <a href={linkTo({ example: one.id })} aria-current={wish.example === one.id}>
                    {one.id.slice(sheet.length + 1)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** One example in a window of the wished size, made smaller where several stand side by side. */
function Frame({ id }: { readonly id: string }) {
  const [width, height] = sizes[wish.size];
  const scale = wish.example ? 1 : Math.min(1, 520 / width);
  const filter = wish.sight ? `filter: url(#${wish.sight})` : '';
  return (
    <figure>
      <figcaption>
        <a href={linkTo({ example: id })}>{id}</a> <a href={addressOf(id, wish)}>alone</a>
      </figcaption>
      <div class="frame" style={`width: ${scale * width}px; height: ${scale * height}px`}>
        <iframe
          title={id}
          loading="lazy"
          src={addressOf(id, wish)}
          style={`width: ${width}px; height: ${height}px; transform: scale(${scale}); ${filter}`}
        />
      </div>
    </figure>
  );
}

/** Kinds by episodes: the one page from which everything can be reached. */
function Hall() {
  return (
    <main style="grid-column: 1 / -1; padding: 1rem">
      <h1>Gallery</h1>
      <table>
        <tbody>
          {covers.map(({ id, from }) => (
            <tr key={id}>
              <th>
                {from.slice(0, 4)} {title(id)}
              </th>
              {kinds.map((kind) => (
                <td key={kind}>
                  <a href={linkTo({ sheet: `${kind}/${id}` })}>{kind}</a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function Gallery() {
  if (!episode) return <Hall />;
  return (
    <>
      <Eyes />
      <Contents />
      <main>
        <Switches />
        <div class="sheet">
          {shown.map(({ id }) => (
            <Frame key={id} id={id} />
          ))}
          {shown.length === 0 && <p>{`No ${wish.example ?? open?.kind} in this episode.`}</p>}
        </div>
      </main>
    </>
  );
}

const root = document.getElementById('gallery');
if (root) render(<Gallery />, root);
