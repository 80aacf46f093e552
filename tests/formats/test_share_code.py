"""A network as a line of text: it comes back exactly, through whatever chats do to it, or is refused with a reason."""

import string
import zlib
from dataclasses import replace

import numpy as np
import pytest
from formats.test_nns_round_trip import projects
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.errors import FileRefused
from nnstudio.formats import share_code
from nnstudio.formats.share_code import CHARACTERS, decode, encode, holds_code
from nnstudio.project import Project
from nnstudio.training import Plan, set_plan

CIRCLES = {"kind": "generator", "generator": "circles", "samples": 500, "noise": 0.1, "seed": 4}


def circles() -> Project:
    """A 2-4-3-1 network with random weights, data and a plan."""
    network = Network.dense(2, [4, 3], 1, head="sigmoid", seed=3)
    return set_plan(Project(network, "Circles", input=(0.25, -0.5), dataset=CIRCLES), Plan(seed=7))


def code_of(content: bytes) -> str:
    """A code of any content, its checksum right."""
    digits = share_code._to_digits(zlib.crc32(content).to_bytes(4, "big") + content)
    return f"nns1:{share_code._number(len(digits), 3)}{digits}"


def refusal(text: str) -> str:
    with pytest.raises(FileRefused) as refused:
        decode(text)
    return str(refused.value)


def test_bytes_become_digits_by_hand() -> None:
    # 0x00FF = 255 = 0 * 62**2 + 4 * 62 + 7; two bytes take three digits, since 62 ** 2 is less than 65,536.
    assert share_code._to_digits(b"\x00\xff") == "047"
    assert share_code._from_digits("047") == b"\x00\xff"
    # 62 ** 3 - 1 is more than two bytes hold, and no bytes take four... two digits hold one.
    assert share_code._from_digits("zzz") is None
    assert share_code._from_digits("43") == bytes([4 * 62 + 3])


@given(st.binary(max_size=100))
def test_any_bytes_come_back(data: bytes) -> None:
    assert share_code._from_digits(share_code._to_digits(data)) == data


def test_a_small_network_with_data_and_plan_is_a_few_lines_of_letters_and_digits() -> None:
    code = encode(circles())
    assert len(code) < 300
    assert set(code) <= set(string.ascii_letters + string.digits + ":")
    assert len(encode(xor_project())) < 160
    assert decode(code) == circles()


@settings(max_examples=60, deadline=None)
@given(projects())
def test_what_was_copied_is_what_is_pasted(project: Project) -> None:
    read = decode(encode(project))
    assert read == project
    for one, other in zip(read.network.computing_layers, project.network.computing_layers, strict=True):
        # Equality of floats doesn't tell -0.0 from 0.0.
        assert one.weights.tobytes() == other.weights.tobytes()
        assert one.bias.tobytes() == other.bias.tobytes()


def test_numbers_go_packed_where_that_is_shorter() -> None:
    random = Project(Network.dense(8, [20], 1, seed=1))
    forms = []
    for project in (random, xor_project()):
        content = share_code._from_digits(encode(project).partition(":")[2][3:])
        assert content is not None
        forms.append(content[4])
    assert forms == [share_code._PACKED, share_code._TEXT]


CODE = encode(circles())


@pytest.mark.parametrize(
    "text",
    [
        f"Here is mine: {CODE} - what do you think?",
        f"“{CODE}”",
        "\n".join(CODE[start : start + 40] for start in range(0, len(CODE), 40)),
        "\r\n".join(f"> {CODE[start : start + 61]}" for start in range(0, len(CODE), 61)),
        CODE.replace("nns1:", "nns1："),
        CODE.replace("nns1:", "NNS1: "),
        "\u200b".join(CODE[start : start + 7] for start in range(5, len(CODE), 7)).join(["nns1:", ""]),
        f"`{CODE}`",
        f"{CODE}{CODE}",
        f"*{CODE[:50]}* {CODE[50:]}。谢谢",
    ],
)
def test_what_chats_put_in_is_passed_over(text: str) -> None:
    assert holds_code(text)
    assert decode(text) == circles()


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(CODE) - 1), st.characters() | st.sampled_from(string.ascii_letters + string.digits))
@example(5, "z")
@example(7, "0")
def test_any_character_that_is_changed_is_told_or_makes_no_difference(place: int, character: str) -> None:
    try:
        read = decode(CODE[:place] + character + CODE[place + 1 :])
    except FileRefused:
        return
    assert read == circles()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_after_the_start_is_refused_by_a_line(text: str) -> None:
    try:
        decode("nns1:" + text)
    except FileRefused as error:
        said = str(error)
    else:
        said = ""
    assert "\n" not in said


@pytest.mark.parametrize("kept", [6, 8, 9, 100, len(CODE) - 1])
def test_a_code_that_is_cut_off_says_how_much_is_there(kept: int) -> None:
    line = refusal(CODE[:kept])
    if kept >= 8:
        assert line == f"The code is cut off: {kept} of its {len(CODE)} characters are there. Copy all of it"
    else:
        assert line.startswith("The code is cut off")


def test_what_is_no_code_says_so() -> None:
    for text in ("", "hello", "nns:abc", "nns0:000", '{"format": "nnstudio"}'):
        assert refusal(text) == "There is no network in this text: a code begins with nns1:"
    assert not holds_code("nns is a program")


def test_words_about_codes_may_stand_before_the_code() -> None:
    assert decode(f"Copy all that begins with nns1: please\n{CODE}") == decode(CODE)
    assert "newer NN Studio" in refusal("nns2:abc, and nns1: is older")


def test_a_code_of_a_newer_version_says_so() -> None:
    assert "newer NN Studio" in refusal(CODE.replace("nns1:", "nns2:"))


def test_one_digit_for_another_is_a_change() -> None:
    other = "a" if CODE[60] != "a" else "b"
    assert refusal(CODE[:60] + other + CODE[61:]) == "Something in the code was changed on its way: copy it once more"


def test_a_length_beyond_all_codes_is_refused_before_it_is_read() -> None:
    assert "longer than any" in refusal("nns1:zzz" + "0" * 300_000)


def test_a_code_that_grows_without_end_is_stopped() -> None:
    bomb = code_of(bytes([share_code._TEXT]) + share_code._deflated(b" " * 20_000_000)[:14_000])
    assert len(bomb) <= CHARACTERS + 8
    assert "larger than any network" in refusal(bomb)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x00rubbish", "can't be unpacked"),
        (b"\x00" + share_code._deflated(b"{}")[:-1], "can't be unpacked"),
        (b"\x02" + share_code._deflated(b"{}"), "was changed"),
        (b"\x00" + share_code._deflated(b"{}"), "The code: $.format: expected \"nnstudio\", found nothing"),
        (b"\x01" + share_code._deflated(b"{}"), "its numbers don't fit its layers"),
        (b"\x01" + share_code._deflated(b"[1]\x00abcd"), "its numbers don't fit its layers"),
        (b"\x01" + share_code._deflated(b"\x00\x7f\x80\x00\x00"), "its numbers don't fit its layers"),
        (b"\x01" + share_code._deflated(b'{"network":{"inputs":[1],"layers":[],"output":{"bias":99999999}}}\x00abcd'),
         "its numbers don't fit its layers"),
        (b"\x01" + share_code._deflated(b'{"network":{"inputs":[1],"layers":[],"output":{"bias":1}}}\x00abcd'),
         "its numbers don't fit its layers"),
        (b"\x01" + share_code._deflated(b'{"network":' + b"[" * 400_000 + b"\x00"), "its numbers don't fit its layers"),
    ],
)  # fmt: skip
def test_codes_that_somebody_made_up_are_refused(content: bytes, said: str) -> None:
    assert said in refusal(code_of(content))


def test_what_is_too_large_for_a_chat_is_for_a_file() -> None:
    for sizes in ([100], [60, 60], [512, 512]):
        with pytest.raises(FileRefused, match="too large to be copied as text: save it as a file instead"):
            encode(Project(Network.dense(64, sizes, 10, seed=1)))
    for samples in (3_000, 60_000):
        data = {"kind": "embedded", "x": np.random.default_rng(0).normal(size=(samples, 1)).tolist()}
        with pytest.raises(FileRefused, match="The data of this network are too large"):
            encode(replace(circles(), dataset=data))
