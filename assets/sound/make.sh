#!/usr/bin/env bash
# Makes every sound file of the game: score and recipes -> WAV -> Opus in WebM and AAC in M4A.
# Needs node, ffmpeg, fluidsynth and the MuseScore General soundfont (Debian: fluidsynth,
# musescore-general-soundfont-small). Another soundfont may be given as the first argument.
# The rendered files are committed, so that neither a build nor a test needs any of this.
set -euo pipefail
cd "$(dirname "$0")"
soundfont=${1:-/usr/share/sounds/sf3/MuseScore_General_Lite.sf3}
work=$(mktemp -d)
trap 'rm -rf "$work" quai-wilson.mid sfx.wav' EXIT

rate=48000
samples=3506087   # one pass: 28 bars of 4 beats at 92 beats a minute
first=3504167     # 40 ms before the second pass's first beat, so that its attack is whole
target=-19        # LUFS; the music lies under the effects and under reading
ceiling=-2        # dBTP

ff() { ffmpeg -hide_banner -loglevel error -y "$@"; }

# One figure ("I" in LUFS, "Peak" in dBTP) from the summary that ffmpeg's EBU R 128 meter prints.
measured() {
  ffmpeg -hide_banner -nostats -i "$1" -af ebur128=peak=true -f null - 2>&1 |
    awk -v label="$2:" '/Summary:/ { inside = 1 } inside && $1 == label { print $2; exit }'
}

# The same bytes each time: no dates, no random identifiers.
encode() {
  ff -i "$1" -c:a libopus -b:a "$3" -application audio -fflags +bitexact -flags:a +bitexact "$2.webm"
  ff -i "$1" -ar 44100 -c:a aac -b:a "$4" -movflags +faststart -fflags +bitexact -flags:a +bitexact "$2.m4a"
}

render_music() {
  node make-score.mjs
  fluidsynth -ni -q -g 0.5 -r $rate -T wav -O float -F "$work/raw.wav" \
    -o synth.reverb.active=1 -o synth.reverb.room-size=0.55 -o synth.reverb.width=0.6 -o synth.reverb.level=0.5 \
    -o synth.chorus.active=0 "$soundfont" quai-wilson.mid
  # The colour of a transmission line of the nineteen-thirties, gently. No compressor and no moving
  # loudness correction: either would treat the two ends of the loop differently and open the seam.
  ff -i "$work/raw.wav" -c:a pcm_f32le \
    -af "highpass=f=60,equalizer=f=2600:t=q:w=1.2:g=1.5,lowpass=f=9500:p=1" "$work/coloured.wav"
  ff -i "$work/coloured.wav" -c:a pcm_f32le \
    -af "atrim=start_sample=$first:end_sample=$((first + samples)),asetpts=PTS-STARTPTS" "$work/cut.wav"
  gain=$(awk -v i="$(measured "$work/cut.wav" I)" -v p="$(measured "$work/cut.wav" Peak)" -v t=$target -v c=$ceiling \
    'BEGIN { g = t - i; if (p + g > c) g = c - p; printf "%.2f", g }')
  ff -i "$work/cut.wav" -c:a pcm_s16le -af "volume=${gain}dB" "$work/music.wav"
  encode "$work/music.wav" quai-wilson 40k 60k
}

render_effects() {
  node make-effects.mjs
  encode sfx.wav sfx 40k 56k
}

render_music
render_effects
for file in quai-wilson.webm quai-wilson.m4a sfx.webm sfx.m4a; do
  echo "$file: $(stat -c %s "$file") bytes, $(measured "$file" I) LUFS, range $(measured "$file" LRA) LU, peak $(measured "$file" Peak) dBTP"
done
