/** A learning system for a test: the run-time of scorm-again in a page of its own, which holds a packed lesson in a frame. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readLevel } from '../../../src/level/read';
import { engine } from '../../../src/main/travelling';
import { writeShare } from '../../../src/record/share';
import type { Edition } from '../../../src/tools/scormManifest.mjs';
import { packLesson } from '../../../src/tools/scormPack.mjs';
import { startServer } from '../../../src/tools/serve.mjs';
import { at } from '../../../src/tools/shell.mjs';
import { expect } from '../../support/page';
import { recordedGame } from './runs';

interface Runtime {
  readonly script: string;
  readonly made: string;
  readonly door: string;
  readonly get: string;
  readonly commit: string;
  readonly status: string;
}

const runtimes: Readonly<Record<Edition, Runtime>> = {
  '1.2': {
    script: 'scorm12',
    made: 'Scorm12API',
    door: 'API',
    get: 'LMSGetValue',
    commit: 'LMSCommit',
    status: 'core',
  },
  2004: {
    script: 'scorm2004',
    made: 'Scorm2004API',
    door: 'API_1484_11',
    get: 'GetValue',
    commit: 'Commit',
    status: '',
  },
};

/** Keeps what was committed through a reload, as a real one does in its database, and writes down what it was asked. */
const hostPage = ({ script, made, door, get, commit, status }: Runtime): string => `<!doctype html>
<html lang="en"><title>A learning system</title>
<script src="/${script}.min.js"></script>
<script>
  const api = new ${made}({ autocommit: false, logLevel: 5 });
  const left = new URLSearchParams(location.search).get('kept');
  const kept = left
    ? { suspend_data: left, completion_status: 'incomplete', core: { lesson_status: 'incomplete' } }
    : JSON.parse(sessionStorage.getItem('kept') ?? 'null');
  const asked = [];
  const cmi = () => api.renderCMIToJSONObject().cmi;
  if (kept) {
    const { suspend_data, core, completion_status } = kept;
    api.loadFromJSON(
      ${status === 'core'}
        ? { suspend_data, core: { lesson_status: core.lesson_status, entry: 'resume' } }
        : { suspend_data, completion_status, entry: 'resume' },
    );
  }
  const [get, commit] = [api.${get}, api.${commit}];
  api.${get} = (name) => { asked.push(name); return get.call(api, name); };
  api.${commit} = (text) => { const said = commit.call(api, text); sessionStorage.setItem('kept', JSON.stringify(cmi())); return said; };
  window.${door} = api;
  window.told = () => ({ asked, cmi: cmi() });
</script>
<iframe src="lesson/index.html?stage=off" style="width:1280px;height:700px;border:0"></iframe></html>`;

/** What the system has in its books; names as in the standard. */
interface Told {
  readonly asked: readonly string[];
  readonly cmi: {
    readonly suspend_data: string;
    readonly session_time?: string;
    readonly completion_status?: string;
    readonly success_status?: string;
    readonly exit?: string;
    readonly score?: Readonly<Record<string, string>>;
    readonly core?: {
      readonly lesson_status: string;
      readonly session_time: string;
      readonly exit: string;
      readonly score: Readonly<Record<string, string>>;
    };
  };
}

interface Reported {
  readonly status: string;
  readonly time: string;
  readonly exit: string;
  readonly kept: string;
  readonly asked: readonly string[];
  /** What was reported as a score, or as passed or failed. */
  readonly judged: readonly string[];
}

function reportedBy({ cmi, asked }: Told): Reported {
  const { core } = cmi;
  const score = core?.score ?? cmi.score ?? {};
  const success = cmi.success_status ?? 'unknown';
  return {
    status: core?.lesson_status ?? cmi.completion_status ?? '',
    time: core?.session_time ?? cmi.session_time ?? '',
    exit: core?.exit ?? cmi.exit ?? '',
    kept: cmi.suspend_data,
    asked,
    judged: [score.raw ?? '', score.scaled ?? '', success === 'unknown' ? '' : success].filter((one) => one !== ''),
  };
}

/** A recorded game as a lesson keeps it. */
function sharedGame(name: string): string {
  const record = recordedGame(name);
  const read = readLevel(JSON.parse(fs.readFileSync(at('levels', record.level, 'level.json'), 'utf8')));
  if (!read.ok) throw new Error(`${record.level} cannot be read`);
  const shared = writeShare(record, read.level, engine);
  if (!shared.ok) throw new Error(`${name} cannot be packed`);
  return shared.text;
}

export interface LearningSystem {
  /**
   * Opens the lesson, anew or again; the frame it plays in.
   * @param left a mode and a recorded game: as if the pupil had left the lesson there
   */
  readonly open: (page: Page, left?: readonly [string, string]) => Promise<Frame>;
  readonly told: (page: Page) => Promise<Reported>;
  readonly close: () => Promise<void>;
}

/** Packs an episode and serves it in a learning system. */
export async function startLearningSystem(id: string, edition: Edition): Promise<LearningSystem> {
  const runtime = runtimes[edition];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'covenant-lesson-'));
  const zip = packLesson({ built: at('dist'), id, title: 'A lesson', edition });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, 'lesson', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
  const script = `${runtime.script}.min.js`;
  fs.copyFileSync(at('node_modules/scorm-again/dist', script), path.join(folder, script));
  fs.writeFileSync(path.join(folder, 'index.html'), hostPage(runtime));
  const server = await startServer(folder);
  return {
    open: async (page, left) => {
      const books = left && `?kept=${encodeURIComponent(`${left[0]} ${sharedGame(left[1])}`)}`;
      await page.goto(`${server.address}${books ?? ''}`);
      await expect.poll(() => page.frames()[1]?.url() ?? '').toContain('lesson');
      const [, frame] = page.frames();
      if (!frame) throw new Error('no lesson');
      return frame;
    },
    told: async (page) => reportedBy(await page.evaluate(() => (window as unknown as { told: () => Told }).told())),
    close: async () => {
      await server.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}
