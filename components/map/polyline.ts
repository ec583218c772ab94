/** A line of longitudes and latitudes from its text: Google's polyline encoding, in thousandths of a degree. */
export function decodeLine(text: string): [number, number][] {
  const line: [number, number][] = [];
  const steps = numbersIn(text);
  let [lat, lon] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    lat += steps[index] ?? 0;
    lon += steps[index + 1] ?? 0;
    line.push([lon / 1000, lat / 1000]);
  }
  return line;
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const part = text.charCodeAt(index) - 63;
    value |= (part & 0x1f) << shift;
    shift += 5;
    if (part >= 0x20) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
