// The camera as a reader of pictures of codes. Pictures are looked at here and go nowhere.

/** The part of the window that is used; the detector is known to some browsers only. */
export interface ScanWindow {
  readonly navigator: { readonly mediaDevices?: Pick<MediaDevices, 'getUserMedia'> };
  readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => Detector;
}

interface Detector {
  detect(from: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** Shows the camera in the element and calls back with each text it reads. Gives the way to stop; undefined if it was not let. */
export type Scanner = (into: HTMLVideoElement, onText: (text: string) => void) => Promise<(() => void) | undefined>;

/** Often enough for a hand that holds a phone, seldom enough for a slow machine: milliseconds. */
const pause = 250;

/** Undefined where this browser has no reader of its own. */
export function openScanner(host: ScanWindow = window as ScanWindow): Scanner | undefined {
  const { BarcodeDetector: Reader, navigator } = host;
  const devices = navigator.mediaDevices;
  if (!Reader || !devices) return undefined;
  return async (into, onText) => {
    try {
      const stream = await devices.getUserMedia({ video: { facingMode: 'environment' } });
      const reader = new Reader({ formats: ['qr_code'] });
      into.srcObject = stream;
      await into.play();
      const look = async (): Promise<void> => {
        const found = await reader.detect(into).catch(() => []);
        for (const { rawValue } of found) onText(rawValue);
      };
      const timer = setInterval(() => void look(), pause);
      return () => {
        clearInterval(timer);
        for (const track of stream.getTracks()) track.stop();
        into.srcObject = null;
      };
    } catch {
      return undefined;
    }
  };
}
