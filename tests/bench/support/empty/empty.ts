/** A Phaser game with nothing in it that never sleeps: what the map is measured against. */
import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser';
import { probeRenderer } from '../../../../src/view/stage/probe';

const parent = document.querySelector<HTMLElement>('#stage');
if (!parent) throw new Error('no place for the game');

new Game({
  type: probeRenderer() === 'webgl' ? WEBGL : CANVAS,
  parent,
  width: parent.clientWidth,
  height: parent.clientHeight,
  scale: { mode: Scale.NONE },
  audio: { noAudio: true },
  banner: false,
  scene: [Scene],
  callbacks: {
    postBoot: () => {
      document.body.dataset.mode = 'running';
    },
  },
});
