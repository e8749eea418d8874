/** Whether there is somebody to look at a window. */

/** @returns on Linux, whether a display is named; elsewhere there always is one. Not where a service runs the tests */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
