#!/usr/bin/env bash
# Makes every sound file of the game: score and recipes -> WAV -> Opus in WebM and AAC in M4A.
# Needs node, ffmpeg, fluidsynth and the MuseScore General soundfont (Debian: fluidsynth,
# musescore-general-soundfont-small). Another soundfont may be given as the first argument.
# The rendered files are committed, so that neither a build nor a test needs any of this.
set -euo pipefail
cd "$(dirname "$0")"
soundfont=${1:-/usr/share/sounds/sf3/MuseScore_General_Lite.sf3}
work=$(mktemp -d)
trap 'rm -rf "$work" sfx.wav' EXIT

ff() { ffmpeg -hide_banner -loglevel error -y "$@"; }

node make-music.mjs "$work"
node make-recordings.mjs "$work" "$soundfont"
node make-effects.mjs
ff -i sfx.wav -c:a libopus -b:a 24k -application audio -fflags +bitexact -flags:a +bitexact sfx.webm
ff -i sfx.wav -ar 32000 -c:a aac -b:a 34k -movflags +faststart -fflags +bitexact -flags:a +bitexact sfx.m4a
node make-seams.mjs
node make-measures.mjs
