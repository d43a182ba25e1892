"""Writes resources/lac/model.bin from the model inside Baidu's LAC 2.1.2 (Apache-2.0, see resources/lac/NOTICE).

    python3 -m venv /tmp/lac && . /tmp/lac/bin/activate
    pip install 'setuptools<80' wheel numpy
    pip download --no-deps --no-build-isolation LAC==2.1.2
    tar xzf LAC-2.1.2.tar.gz
    python scripts/convert-lac.py LAC-2.1.2/LAC/lac_model resources/lac/model.bin

What changes on the way:
- Words that the segmenter can never produce (four characters and more, or not in its dictionary) are left out.
- Embeddings become int8 with one float32 scale a row; matrices become int16 with one float32 scale a column.
- The three dictionaries become one trie, in which a node knows whether it is a piece and which embedding it has.
- The bias of a GRU is added to that of the layer below it.

Layout (little endian; each section starts at a multiple of 16 bytes; src/language/zh/lac/model.ts reads it):
    magic "LACMODEL", u32 version, u32 nodes, u32 rows
    u16 character[nodes]         trie in breadth-first order; node 0 is the root; children of a node lie side by side,
    u16 row[nodes]               sorted by character. 65535: this string has no embedding
    u32 firstChild[nodes + 1]
    u8  isPiece[nodes]           the segmenter may produce this string (two characters and more)
    f32 rowScale[rows]           row 0 stands for everything unknown
    i8  embedding[rows][128]
    nine matrices (K inputs, N outputs; N a multiple of 8), each three sections:
        i16 weight[N / 8][K / 2][8][2]   two inputs of eight outputs side by side, as the kernel reads them
        f32 scale[N], f32 bias[N]
      first layer 128 x 768 (forward | backward), second layer 256 x 768,
      gates (128 x 256) and candidate (128 x 128) of GRU 0 to 3 in turn: 8 matrices become 4 pairs,
      emission 256 x 64 (49 labels, the rest empty)
    f32 start[64], f32 end[64], f32 transition[64][64]
"""

import re
import struct
import sys
from pathlib import Path

import numpy as np

DIMENSIONS = 128
GATES = 3 * DIMENSIONS
LABELS = 49
PADDED_LABELS = 64
NO_ROW = 65535
# Activations of the network lie in (-1, 1) and are held as int16 with this scale.
ACTIVATION_SCALE = 8192
INT32_MAX = 2**31 - 1


def main(source: Path, target: Path) -> None:
    rows, nodes = build_trie(source / "conf")
    sections = [*trie_sections(nodes), *embedding_sections(source / "model", rows)]
    for weight, bias, largest_input in matrices(source / "model"):
        sections += quantize(weight, bias, largest_input)
    sections += transitions(source / "model")

    out = bytearray(b"LACMODEL" + struct.pack("<III", 1, len(nodes), len(rows)))
    for section in sections:
        out += bytes(-len(out) % 16)
        out += section.tobytes()
    target.write_bytes(out)
    print(f"{len(nodes)} nodes, {len(rows)} rows, {len(out)} bytes")


def build_trie(conf: Path):
    """The word ids that are kept, in row order, and the nodes: [character, row, first child, is a piece]."""
    ids = {}
    for line in (conf / "word.dic").read_text("utf8").split("\n"):
        if "\t" in line:
            number, word = line.split("\t")
            ids[word] = int(number)
    replaced = dict(line.split("\t") for line in (conf / "q2b.dic").read_text("utf8").split("\n") if "\t" in line)
    pieces = {line.split(" ")[0] for line in (conf / "small_seg.dic").read_text("utf8").split("\n") if line}

    strings = {}
    for word in pieces:
        strings[word] = ids.get(word)
    for word in ids:
        # Runs of ASCII letters and digits are joined to one piece.
        if len(word) == 1 or re.fullmatch("[a-zA-Z0-9]+", word):
            strings[word] = ids[word]
    for character, replacement in replaced.items():
        strings[character] = ids.get(replacement, ids["OOV"])
    strings = {word: number for word, number in strings.items() if all(ord(c) < 0x10000 for c in word)}

    rows = [ids["OOV"]]
    row_of = {ids["OOV"]: 0}
    root = {}
    for word in strings:
        node = root
        for character in word:
            node = node.setdefault(character, {})
    nodes = [[0, NO_ROW, 0, 0]]
    queue = [("", root)]
    for index, (prefix, node) in enumerate(queue):
        nodes[index][2] = len(nodes)
        for character in sorted(node):
            word = prefix + character
            number = strings.get(word)
            if number is not None and number not in row_of:
                row_of[number] = len(rows)
                rows.append(number)
            row = NO_ROW if number is None else row_of[number]
            nodes.append([ord(character), row, 0, int(len(word) > 1 and word in pieces)])
            queue.append((word, node[character]))
    assert len(rows) < NO_ROW
    return rows, nodes


def trie_sections(nodes):
    table = np.array(nodes, dtype=np.int64)
    return [
        table[:, 0].astype("<u2"),
        table[:, 1].astype("<u2"),
        np.append(table[:, 2], len(nodes)).astype("<u4"),
        table[:, 3].astype("u1"),
    ]


def embedding_sections(model: Path, rows):
    table = parameter(model, "word_emb", (-1, DIMENSIONS))[rows]
    scale = np.maximum(np.abs(table).max(axis=1) / 127, np.float32(1e-12)).astype("<f4")
    return [scale, np.round(table / scale[:, None]).astype("i1")]


def matrices(model: Path):
    """(weight [inputs, outputs], bias, largest input) of each matrix in the order of the file."""
    gru_bias = [parameter(model, f"gru_{i}.b_0", (GATES,)) for i in range(4)]
    for low, largest in ((0, 127), (2, ACTIVATION_SCALE)):
        weight = [parameter(model, f"fc_{i}.w_0", (-1, GATES)) for i in (low, low + 1)]
        bias = [parameter(model, f"fc_{i}.b_0", (GATES,)) + gru_bias[i] for i in (low, low + 1)]
        yield np.concatenate(weight, axis=1), np.concatenate(bias), largest
    for i in range(4):
        weight = parameter(model, f"gru_{i}.w_0", (-1,))
        split = DIMENSIONS * 2 * DIMENSIONS
        yield weight[:split].reshape(DIMENSIONS, -1), np.zeros(2 * DIMENSIONS), ACTIVATION_SCALE
        yield weight[split:].reshape(DIMENSIONS, -1), np.zeros(DIMENSIONS), ACTIVATION_SCALE
    weight = np.zeros((2 * DIMENSIONS, PADDED_LABELS), np.float32)
    bias = np.zeros(PADDED_LABELS, np.float32)
    weight[:, :LABELS] = parameter(model, "fc_4.w_0", (-1, LABELS))
    bias[:LABELS] = parameter(model, "fc_4.b_0", (LABELS,))
    yield weight, bias, ACTIVATION_SCALE


def quantize(weight, bias, largest_input):
    """int16 such that neither a weight nor the sum of products with inputs up to `largest_input` overflows."""
    weight = weight.astype(np.float64)
    inputs, outputs = weight.shape
    limit = np.minimum(
        32767 / np.maximum(np.abs(weight).max(axis=0), 1e-9),
        # half a unit of rounding for each weight
        (INT32_MAX / largest_input - inputs / 2) / np.maximum(np.abs(weight).sum(axis=0), 1e-9),
    )
    whole = np.round(weight * limit).astype(np.int64)
    assert (np.abs(whole).sum(axis=0) * largest_input <= INT32_MAX).all() and np.abs(whole).max() <= 32767
    scale = 1 / limit if largest_input == 127 else 1 / limit / ACTIVATION_SCALE
    packed = whole.reshape(inputs // 2, 2, outputs // 8, 8).transpose(2, 0, 3, 1)
    return [np.ascontiguousarray(packed).astype("<i2"), scale.astype("<f4"), bias.astype("<f4")]


def transitions(model: Path):
    table = parameter(model, "crfw", (LABELS + 2, LABELS))
    padded = np.full((PADDED_LABELS + 2, PADDED_LABELS), -1e9, np.float32)
    padded[: LABELS + 2, :LABELS] = table
    return [padded[0].astype("<f4"), padded[1].astype("<f4"), padded[2:].astype("<f4")]


def parameter(model: Path, name: str, shape):
    """A parameter file is a short header and then float32 numbers to its end."""
    data = (model / name).read_bytes()
    header = 0
    # u32 version, u64 levels (0), u32 version, i32 length of the tensor description, description
    (length,) = struct.unpack_from("<i", data, 16)
    header = 20 + length
    return np.frombuffer(data, "<f4", offset=header).reshape(shape)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
