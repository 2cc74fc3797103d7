import { expect } from '@open-wc/testing';
import { isLargePhoto, shrinkPhoto } from '../../src/behaviours/shrink-photo.ts';

/** A photo whose left half is red and right half blue, with noise that no format can make small. */
const photo = async (width: number, height: number, type = 'image/jpeg', opaque = true): Promise<File> => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  let seed = 1;
  for (let at = 0; at < image.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const isLeft = (at / 4) % width < width / 2;
    image.data[at] = isLeft ? 200 + (seed % 56) : seed % 56;
    image.data[at + 1] = (seed >> 8) % 56;
    image.data[at + 2] = isLeft ? (seed >> 16) % 56 : 200 + ((seed >> 16) % 56);
    image.data[at + 3] = opaque ? 255 : 0;
  }
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 1));
  return new File([blob as Blob], type === 'image/png' ? 'Screen shot.PNG' : 'IMG_0042.jpeg', { type });
};

/** The photo with the note that says how the phone was held: 6 is "turned a quarter to the left", as for a portrait. */
const turned = async (file: File, orientation: number): Promise<File> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const exif = [
    ...[0xff, 0xe1, 0x00, 0x22],
    ...[...'Exif\0\0MM\0*'].map((sign) => sign.charCodeAt(0)),
    ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ];
  return new File([bytes.slice(0, 2), new Uint8Array(exif), bytes.slice(2)], file.name, { type: file.type });
};

/** Width, height, and the colour at some points, given as shares of width and height. */
const look = async (file: File, ...points: [number, number][]) => {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const colours = points.map(([across, down]) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(bitmap.width * across, bitmap.height * down, 1, 1).data;
    return green > 150 ? 'white' : red > blue ? 'red' : 'blue';
  });
  return { width: bitmap.width, height: bitmap.height, colours };
};

const text = async (file: File): Promise<string> => new TextDecoder('latin1').decode(await file.arrayBuffer());

describe('a photo', () => {
  it('that is large becomes a JPEG of 2,000 pixels, smaller than 1.5 MB, with its name', async () => {
    const large = await photo(3000, 2000);
    expect(large.size).to.be.above(1_500_000);
    const small = await shrinkPhoto(large);
    expect([small.name, small.type]).to.deep.equal(['IMG_0042.jpg', 'image/jpeg']);
    expect(small.size).to.be.below(large.size);
    expect(await look(small, [0.1, 0.5], [0.9, 0.5])).to.deep.equal({
      width: 2000,
      height: 1333,
      colours: ['red', 'blue'],
    });
  });

  it('that was taken upright stays upright, and the note of the camera is gone', async () => {
    const large = await turned(await photo(3000, 2000), 6);
    expect(await text(large)).to.contain('Exif');
    const small = await shrinkPhoto(large);
    // Turned by a quarter to the right, what was left is at the top.
    expect(await look(small, [0.5, 0.1], [0.5, 0.9])).to.deep.equal({
      width: 1333,
      height: 2000,
      colours: ['red', 'blue'],
    });
    expect(await text(small)).to.not.contain('Exif');
  });

  it('that was taken upside down is turned', async () => {
    const small = await shrinkPhoto(await turned(await photo(2400, 1600), 3));
    expect(await look(small, [0.1, 0.5], [0.9, 0.5])).to.deep.equal({
      width: 2000,
      height: 1333,
      colours: ['blue', 'red'],
    });
  });

  it('that is clear in places has a white ground', async () => {
    const clear = await photo(1400, 1400, 'image/png', false);
    const large = new File([await clear.arrayBuffer(), new Uint8Array(1_600_000)], 'a.png', { type: 'image/png' });
    const small = await shrinkPhoto(large);
    expect([small.name, small.type]).to.deep.equal(['a.jpg', 'image/jpeg']);
    expect((await look(small, [0.5, 0.5])).colours).to.deep.equal(['white']);
  });

  it('of few pixels and many bytes keeps its pixels', async () => {
    const large = await photo(1200, 900, 'image/png');
    expect(large.size).to.be.above(1_500_000);
    const small = await shrinkPhoto(large);
    expect([small.name, (await look(small)).width]).to.deep.equal(['Screen shot.jpg', 1200]);
  });

  it('of 1.5 MB and less is sent as it is', async () => {
    const fine = await photo(400, 300);
    expect(fine.size).to.be.below(1_500_000);
    expect(await shrinkPhoto(fine)).to.equal(fine);
  });

  const zeroes = new Uint8Array(2_000_000);
  for (const [says, name, type] of [
    ['is broken', 'a.jpg', 'image/jpeg'],
    ['this browser cannot read', 'a.heic', 'image/heic'],
    ['has no type', 'a.HEIC', ''],
  ] as const) {
    it(`that ${says} is sent as it is`, async () => {
      const file = new File([zeroes], name, { type });
      expect(isLargePhoto(file)).to.equal(true);
      expect(await shrinkPhoto(file)).to.equal(file);
    });
  }

  for (const type of ['application/pdf', 'image/gif', 'image/svg+xml']) {
    it(`is not what ${type} is`, async () => {
      const file = new File([zeroes], 'a', { type });
      expect(isLargePhoto(file)).to.equal(false);
      expect(await shrinkPhoto(file)).to.equal(file);
    });
  }

  it('is sent as it is where the browser gives no canvas', async () => {
    const large = await photo(1200, 900, 'image/png');
    const canvas = HTMLCanvasElement.prototype;
    const real = Object.getOwnPropertyDescriptor(canvas, 'getContext') as PropertyDescriptor;
    Object.defineProperty(canvas, 'getContext', { ...real, value: () => null });
    try {
      expect(await shrinkPhoto(large)).to.equal(large);
    } finally {
      Object.defineProperty(canvas, 'getContext', real);
    }
  });
});
