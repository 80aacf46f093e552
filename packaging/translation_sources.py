"""Reads the program's source and finds every text that a person may see, with its context.

Two kinds of text are translated. In the window ``self.tr("...")`` has the class that it stands in as its context, and
``translate("Context", "...")`` names its own. Below the window a text is a template, which is looked up only when it
is shown; all of them have the context `MESSAGES`, because one sentence is put together from several modules:

- the argument of whatever has a parameter called ``template``: errors, phrases, remarks, functions that raise,
- ``Text("...")``, ``counted(n, "unit")``, which makes ``"{count} unit"`` and ``"{count} units"``,
- in the command line, the help of options and commands.

What can't be read from the source - an f-string, a sum, a variable - is a `Fault`: it would stay English.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

MESSAGES = "messages"
"""The context of everything below the window."""

_PARTS = ("app", "engine", "project", "datasets", "training", "formats", "lessons", "labs", "cli", "window")
"""A text that several parts use is in the first of these that has it, else in the first by name."""

_HELP = {"help", "description", "epilog", "title"}
"""Arguments of argparse that a person reads."""


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate: what Qt finds it by."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Fault:
    """A text that can't be read from the source."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


@dataclass
class Sources:
    """What was found."""

    files: dict[Text, set[str]] = field(default_factory=lambda: defaultdict(set))
    faults: list[Fault] = field(default_factory=list)

    def by_part(self) -> dict[str, dict[Text, list[str]]]:
        """Return the texts of each part, each with the files that it is in."""
        found: dict[str, dict[Text, list[str]]] = defaultdict(dict)
        for text, files in self.files.items():
            part = min({part_of(file) for file in files}, key=_rank)
            found[part][text] = sorted(files)
        return found


def _rank(part: str) -> tuple[int, str]:
    return (_PARTS.index(part) if part in _PARTS else len(_PARTS), part)


def part_of(file: str) -> str:
    """Return the part of the program that a file belongs to, from its path inside the repository."""
    steps = Path(file).parts[1:-1]
    if steps[:1] == ("ui",):
        return steps[1] if len(steps) > 1 else "window"
    return steps[0] if steps else "app"


def read(root: Path) -> Sources:
    """Find all texts of the package below a directory."""
    paths = sorted((root / "nnstudio").rglob("*.py"))
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    templates = _Templates({_module(file): tree for file, tree in trees.items()})
    sources = Sources()
    for file, tree in trees.items():
        _Reader(file, tree, templates.seen_from(_module(file), tree), sources).read()
    return sources


def _module(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


Positions = dict[str, set[tuple[str, int]]]
"""Of each function that has such a parameter: its name (``template`` or ``advice``) and its position."""


class _Templates:
    """Knows at which position functions, classes and methods (with a dot before their names) take a template."""

    def __init__(self, trees: Mapping[str, ast.Module]) -> None:
        self._bases: dict[str, list[str]] = {}  # of classes that have no __init__ of their own
        self._own = {module: self._positions(tree) for module, tree in trees.items()}
        self._all: Positions = defaultdict(set)
        for positions in self._own.values():
            for name, places in positions.items():
                self._all[name] |= places

    def seen_from(self, module: str, tree: ast.Module) -> Positions:
        """Return the positions as a module sees them: what it defines or imports itself comes first."""
        seen = {name: self._inherited(name, places) for name, places in list(self._all.items())}
        for node in ast.walk(tree):
            there = self._own.get(node.module or "", {}) if isinstance(node, ast.ImportFrom) else {}
            for one in node.names if isinstance(node, ast.ImportFrom) else ():
                if one.name in there:
                    seen[one.name] = self._inherited(one.name, there[one.name])
        return seen | {name: self._inherited(name, places) for name, places in self._own[module].items()}

    def _inherited(self, name: str, places: set[tuple[str, int]]) -> set[tuple[str, int]]:
        """Return the positions of a class that has no __init__ of its own: those of its base."""
        if places:
            return places
        bases = [base for base in self._bases.get(name, ()) if base != name]
        return set().union(*(self._inherited(base, self._all.get(base, set())) for base in bases))

    def _positions(self, tree: ast.Module) -> Positions:
        found: Positions = defaultdict(set)
        methods = {id(one) for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for one in node.body}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name != "__init__":
                names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
                names = names[1:] if names[:1] in (["self"], ["cls"]) else names
                found["." * (id(node) in methods) + node.name] |= _places(names)
            elif isinstance(node, ast.ClassDef):
                found[node.name] |= _places(_parameters(node))
                if not any(isinstance(one, ast.FunctionDef) and one.name == "__init__" for one in node.body):
                    self._bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
        return found


def _places(parameters: list[str]) -> set[tuple[str, int]]:
    return {(name, index) for index, name in enumerate(parameters) if name in ("template", "advice")}


def _parameters(node: ast.ClassDef) -> list[str]:
    """Return the parameters of a class: of its __init__, or its fields if it is a dataclass."""
    for child in node.body:
        if isinstance(child, ast.FunctionDef) and child.name == "__init__":
            return [argument.arg for argument in (*child.args.posonlyargs, *child.args.args)][1:]
    if not any("dataclass" in ast.dump(one) for one in node.decorator_list):
        return []
    return [
        child.target.id
        for child in node.body
        if isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name)
    ]


class _Reader(ast.NodeVisitor):
    """Walks one module."""

    def __init__(self, file: str, tree: ast.Module, positions: Positions, sources: Sources) -> None:
        self._file, self._tree, self._positions, self._sources = file, tree, positions, sources
        self._classes: list[str] = []
        self._bases: list[list[str]] = []
        self._functions: list[ast.AST] = []
        self._constants = dict(_assigned(tree))

    def read(self) -> None:
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._bases.append([base.id for base in node.bases if isinstance(base, ast.Name)])
        outer, self._constants = self._constants, {**self._constants, **dict(_assigned(node))}
        self.generic_visit(node)
        self._constants = outer
        self._classes.pop()
        self._bases.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._tr(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            self._translate(node)
        elif name == "Text" and node.args:
            self._add(MESSAGES, node.args[0], node)
        elif name == "counted":
            self._counted(node)
        elif name == "__init__":
            for _, index in self._of_bases():
                for value in node.args[index : index + 1]:
                    self._add(MESSAGES, value, node)
        elif not self._inside("counted"):
            method = "." * isinstance(node.func, ast.Attribute)
            for parameter, index in self._positions.get(method + name, ()):
                given = [one.value for one in node.keywords if one.arg == parameter] or node.args[index : index + 1]
                for value in given:
                    self._add(MESSAGES, value, node)
        if part_of(self._file) == "cli":
            for value in node.args if name == "add_argument_group" else ():
                self._add(MESSAGES, value, node)
            for keyword in node.keywords:
                # A name is that of a constant, or of what was marked as a text before.
                known = isinstance(keyword.value, ast.Name) and self._literals(keyword.value) is None
                if keyword.arg in _HELP and not known and not isinstance(keyword.value, ast.Call):
                    self._add(MESSAGES, keyword.value, node)

    # --- kinds of calls -----------------------------------------------------------------------

    def _tr(self, node: ast.Call) -> None:
        if not self._classes:
            self._fault(node, "tr() outside of a class has no context")
            return
        self._with_options(self._classes[-1], node, node.args)

    def _translate(self, node: ast.Call) -> None:
        contexts = list(self._literals(node.args[0]) or ())
        if len(contexts) != 1:
            # A parameter or an attribute: this is the place that all translations go through.
            return
        self._with_options(contexts[0], node, node.args[1:])

    def _with_options(self, context: str, node: ast.Call, arguments: list[ast.expr]) -> None:
        if not arguments:
            self._fault(node, "nothing to translate")
            return
        comment = ""
        if len(arguments) > 1 and isinstance(arguments[1], ast.Constant):
            comment = str(arguments[1].value or "")
        plural = len(arguments) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
        self._add(context, arguments[0], node, comment, plural)

    def _counted(self, node: ast.Call) -> None:
        words = [list(self._literals(argument) or ()) for argument in node.args[1:3]]
        if not words or not all(len(found) == 1 for found in words):
            self._fault(node, "counted() of something that isn't a literal")
            return
        one = words[0][0]
        several = words[1][0] if len(words) > 1 else one + "s"
        for word in (one, several):
            self._sources.files[Text(MESSAGES, "{count} " + word)].add(self._file)

    # --- what a text may be -------------------------------------------------------------------

    def _add(self, context: str, value: ast.expr, node: ast.AST, comment: str = "", plural: bool = False) -> None:
        found = self._literals(value)
        if found is None:
            self._fault(node, f"not a literal: {ast.unparse(value)[:80]}")
            return
        for source in found:
            if source.strip():
                self._sources.files[Text(context, source, comment, plural)].add(self._file)

    def _literals(self, value: ast.expr, depth: int = 0) -> Iterator[str] | list[str] | None:
        """Return the texts that an expression may be; empty where it is somebody else's template, None if unknown."""
        if depth > 8:
            return None
        found: list[str] = []
        if isinstance(value, ast.Constant):
            return [value.value] if isinstance(value.value, str) else []
        if isinstance(value, ast.IfExp):
            parts: list[ast.expr] = [value.body, value.orelse]
        elif isinstance(value, ast.BoolOp):
            parts = list(value.values)
        elif isinstance(value, ast.Dict):
            parts = [one for one in value.values if one is not None]
        elif isinstance(value, ast.Tuple | ast.List):
            parts = list(value.elts)
        elif isinstance(value, ast.Subscript):
            parts = [value.value]
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "get":
            parts = [value.func.value, *value.args[1:]]
        elif isinstance(value, ast.Call) and getattr(value.func, "id", "") in ("Text", "Phrase"):
            return []  # is found by itself
        elif isinstance(value, ast.Attribute) and value.attr in ("template", "advice"):
            return []  # was found where it was made
        elif isinstance(value, ast.Name | ast.Attribute):
            name = value.id if isinstance(value, ast.Name) else value.attr
            own = list(self._assigned_here(name)) if isinstance(value, ast.Name) else []
            if own:
                parts = own
            elif isinstance(value, ast.Name) and self._is_parameter(name):
                return [] if name in ("template", "advice") else None
            elif name in self._constants:
                parts = [self._constants[name]]
            else:
                return None
        else:
            return None
        for part in parts:
            inside = self._literals(part, depth + 1)
            if inside is None:
                return None
            found.extend(inside)
        return found

    def _assigned_here(self, name: str) -> Iterator[ast.expr]:
        """Yield what is assigned to a local name in the function that is read."""
        for node in ast.walk(self._functions[-1]) if self._functions else ():
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        yield node.value
                    elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple | ast.IfExp):
                        yield from _unpacked(target, node.value, name)
            elif isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and isinstance(node.iter, ast.Tuple):
                for given in node.iter.elts:
                    yield from _unpacked(node.target, given, name)

    def _of_bases(self) -> set[tuple[str, int]]:
        """Return the positions of what super() is, in a class that is read."""
        return set().union(*(self._positions.get(base, set()) for base in (self._bases or [[]])[-1]))

    def _inside(self, name: str) -> bool:
        return any(isinstance(function, ast.FunctionDef) and function.name == name for function in self._functions)

    def _is_parameter(self, name: str) -> bool:
        for function in self._functions:
            if isinstance(function, ast.FunctionDef):
                arguments = function.args
                if name in [one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]:
                    return True
        return False

    def _fault(self, node: ast.AST, what: str) -> None:
        self._sources.faults.append(Fault(f"{self._file}:{getattr(node, 'lineno', 0)}", what))


def _unpacked(target: ast.Tuple, value: ast.expr, name: str) -> Iterator[ast.expr]:
    """Yield what a name gets where several are assigned at once."""
    if isinstance(value, ast.IfExp):
        yield from _unpacked(target, value.body, name)
        yield from _unpacked(target, value.orelse, name)
    elif isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
        for one, given in zip(target.elts, value.elts, strict=True):
            if isinstance(one, ast.Name) and one.id == name:
                yield given


def _assigned(node: ast.Module | ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    """Yield the constants of a module or class with their values."""
    for child in node.body:
        if isinstance(child, ast.Assign):
            for target in child.targets:
                if isinstance(target, ast.Name):
                    yield target.id, child.value
        elif isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name) and child.value is not None:
            yield child.target.id, child.value
