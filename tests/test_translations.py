"""What the program says and what its translations say are the same texts, with the same fields and terms."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from nnstudio.errors import FileRefused
from nnstudio.lessons.texts import read_texts

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402
from translation_sources import MESSAGES, Text, read  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
GLOSSARY = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sources() -> translations.Sources:
    return read(ROOT)


@pytest.fixture(params=["zh_CN", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_text_can_be_read_from_the_source(sources: translations.Sources) -> None:
    assert [str(fault) for fault in sources.faults] == []


def test_the_files_have_all_texts_of_the_program_and_no_others(sources: translations.Sources, language: str) -> None:
    assert list(translations.problems(language, sources, translations.translated(language))) == []


def test_no_text_is_left_untranslated(language: str) -> None:
    assert translations.untranslated(translations.translated(language)) == []


def test_each_text_is_in_one_file(language: str) -> None:
    texts = [text for part in translations.parts(language) for text in part.texts]
    assert sorted(texts) == sorted(set(texts))


def test_fields_mnemonics_and_ellipses_are_the_same_in_the_translation() -> None:
    found = [
        (text.context, text.source, form, difference)
        for text, forms in translations.translated("zh_CN").items()
        for form in forms
        for difference in translations.differences(text.source, form)
    ]
    assert found == []


def test_the_window_reads_what_the_files_say(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"nnstudio_{language}.qm", str(FOLDER))
    for text, forms in translations.translated(language).items():
        count = 1 if text.plural else -1
        expected = forms[0] if forms else ""
        assert (translator.translate(text.context, text.source, text.comment or None, count) or "") == expected
        if text.plural and len(forms) > 1:
            assert translator.translate(text.context, text.source, text.comment or None, 2) == forms[1]


def test_the_command_line_reads_what_the_files_say(tmp_path: Path) -> None:
    translations.release("zh_CN", tmp_path)
    assert (tmp_path / "messages_zh_CN.json").read_bytes() == (FOLDER / "messages_zh_CN.json").read_bytes()


def test_chinese_is_written_as_chinese_is() -> None:
    """Full-width marks after Chinese, a space between Chinese and Latin letters or digits, and no 您."""
    assert [found for found in _chinese() if "您" in found[1]] == []
    half_width = [found for found in _chinese() if translations.HALF_WIDTH.search(found[1])]
    assert half_width == []
    assert [found for found in _chinese() if translations.NO_SPACE.search(found[1])] == []


@pytest.mark.parametrize("term", sorted(GLOSSARY["terms"]))
def test_a_term_has_one_word_in_chinese(term: str) -> None:
    """Wherever the English text has the term, the Chinese has its word, but for exceptions with a reason."""
    words = GLOSSARY["terms"][term]
    words = [words] if isinstance(words, str) else words
    other = [
        (source, chinese)
        for source, chinese in _chinese()
        if translations.has_term(term, source) and not any(word in chinese for word in words)
    ]
    assert [found for found in other if found[0] not in GLOSSARY["exceptions"].get(term, [])] == []


def test_exceptions_of_the_glossary_are_texts_of_the_program() -> None:
    texts = {text.source for text in translations.translated("zh_CN")}
    named = {source for sources in GLOSSARY["exceptions"].values() for source in sources}
    assert named - texts == set()


@pytest.mark.parametrize("term", sorted(GLOSSARY["terms"]))
def test_a_term_has_the_same_word_in_the_lessons(term: str) -> None:
    words = GLOSSARY["terms"][term]
    words = [words] if isinstance(words, str) else words
    other = [
        place
        for place, english, chinese in _lessons()
        if translations.has_term(term, english) and not any(word in chinese for word in words)
    ]
    assert other == GLOSSARY["lesson_exceptions"].get(term, [])


def test_what_is_not_translated_in_the_lessons_is_only_what_needs_no_translation() -> None:
    """Formulas, symbols and names of functions; no sentence of three English words or more."""
    sentences = re.compile(r"(?:[A-Za-z]{2,} ){2,}[A-Za-z]{2,}")
    found = [(place, sentences.findall(re.sub(r"`[^`]*`", "", chinese))) for place, _, chinese in _lessons()]
    assert [one for one in found if one[1]] == []


def _lessons() -> list[tuple[str, str, str]]:
    """Return each step of each lesson, LESSON/STEP, in English and in Chinese, without formulas."""
    found = []
    for folder in sorted((ROOT / "resources" / "lessons").iterdir()):
        english, chinese = (_steps(folder / f"text.{language}.md") for language in ("en", "zh_CN"))
        found += [(f"{folder.name}/{key}", text, chinese[key]) for key, text in english.items()]
    return found


def _steps(path: Path) -> dict[str, str]:
    faults: list[FileRefused] = []
    steps = read_texts(path.read_text(encoding="utf-8"), path.name, faults)
    assert faults == []
    texts = {key: (one.title, one.body, one.task, *one.hints, one.done) for key, one in steps.items()}
    return {key: re.sub(r"\$[^$]*\$", "", "\n".join(parts)) for key, parts in texts.items()}


def _chinese() -> list[tuple[str, str]]:
    return [(text.source, form) for text, forms in translations.translated("zh_CN").items() for form in forms]


# --- the tool itself ----------------------------------------------------------------------------


def found_in(folder: Path, **files: str) -> translations.Sources:
    for name, code in files.items():
        path = folder / "nnstudio" / name.replace("__", "/")
        path = path.with_name(path.name + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    return read(folder)


def test_texts_of_the_window_have_their_class_as_context(tmp_path: Path) -> None:
    code = (
        "class Panel(QWidget):\n"
        "    def show(self, count):\n"
        '        self.tr("Open…")\n'
        '        self.tr("%n neuron(s)", "", count)\n'
        '        self.tr("Read", "the past tense")\n'
        '        self.tr("On" if count else "Off")\n'
        'translate("Canvas", "Fit")\n'
    )
    found = found_in(tmp_path, ui__panel=code)
    assert found.faults == []
    assert sorted(found.files) == [
        Text("Canvas", "Fit"),
        Text("Panel", "%n neuron(s)", plural=True),
        Text("Panel", "Off"),
        Text("Panel", "On"),
        Text("Panel", "Open…"),
        Text("Panel", "Read", "the past tense"),
    ]


def test_templates_are_found_wherever_something_takes_a_template(tmp_path: Path) -> None:
    code = (
        'TABLE = {"a": "{x} is a", "b": "{x} is b"}\n'
        "class Refused(Exception):\n"
        "    def __init__(self, template, /, **fields): ...\n"
        "class Other(Refused): ...\n"
        "def check(x, template):\n"
        "    raise Refused(template)\n"
        'def go(x, key): check(x, "{x} is odd"); raise Other(TABLE[key], x=x)\n'
        'TITLE = Text("Odd")\n'
        'def count(n): return counted(n, "unit"), counted(n, "class", "classes")\n'
    )
    found = found_in(tmp_path, project__checks=code)
    assert found.faults == []
    assert {text.source for text in found.files} == {
        *("{x} is a", "{x} is b", "{x} is odd", "Odd"),
        *("{count} unit", "{count} units", "{count} class", "{count} classes"),
    }
    assert {text.context for text in found.files} == {MESSAGES}


def test_what_cannot_be_read_from_the_source_is_a_fault(tmp_path: Path) -> None:
    code = 'class Panel:\n    def show(self, x):\n        self.tr(f"{x} neurons")\n        self.tr("a" + x)\n'
    found = found_in(tmp_path, ui__panel=code)
    assert [fault.place for fault in found.faults] == ["nnstudio/ui/panel.py:3", "nnstudio/ui/panel.py:4"]


def test_an_update_keeps_translations_and_drops_what_is_gone(tmp_path: Path) -> None:
    before = found_in(tmp_path, ui__panel='class Panel:\n    def show(self): self.tr("Open"); self.tr("Close")\n')
    translations.update("zh_CN", before, tmp_path)
    path = tmp_path / "zh_CN" / "window.ts"
    filled = path.read_text(encoding="utf-8").replace(
        '<source>Open</source>\n        <translation type="unfinished"></translation>',
        "<source>Open</source>\n        <translation>打开</translation>",
    )
    path.write_text(filled, encoding="utf-8")
    after = found_in(tmp_path, ui__panel='class Panel:\n    def show(self): self.tr("Open"); self.tr("Save")\n')
    translations.update("zh_CN", after, tmp_path)
    assert translations.translated("zh_CN", tmp_path) == {Text("Panel", "Open"): ("打开",), Text("Panel", "Save"): ()}


def test_english_plurals_are_made_of_the_letters_in_parentheses(tmp_path: Path) -> None:
    found = found_in(tmp_path, ui__panel='class Panel:\n    def show(self, n): self.tr("%n class(es)", "", n)\n')
    translations.update("en", found, tmp_path)
    assert list(translations.translated("en", tmp_path).values()) == [("%n class", "%n classes")]
