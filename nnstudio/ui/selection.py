"""What is selected, by identity: it follows neurons and layers through moves, renames and undo."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class NeuronRef:
    """A neuron, or an input (a neuron of layer 0), by its uid."""

    uid: int


@dataclass(frozen=True)
class LayerRef:
    """A layer by its uid; `INPUTS_UID` is the input layer."""

    uid: int


@dataclass(frozen=True)
class ConnectionRef:
    """A connection by the uids of the neurons that it joins."""

    source: int
    target: int


Item = NeuronRef | LayerRef | ConnectionRef


class Selection(QObject):
    """An ordered set of items; the last one is the primary, which the inspector shows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[Item, None] = {}

    @property
    def items(self) -> tuple[Item, ...]:
        """The selected items, in the order in which they were selected."""
        return tuple(self._items)

    @property
    def primary(self) -> Item | None:
        """The item selected last, or None."""
        return next(reversed(self._items), None)

    @property
    def neurons(self) -> tuple[int, ...]:
        """The uids of the selected neurons and inputs."""
        return tuple(item.uid for item in self._items if isinstance(item, NeuronRef))

    @property
    def layers(self) -> tuple[int, ...]:
        """The uids of the selected layers."""
        return tuple(item.uid for item in self._items if isinstance(item, LayerRef))

    @property
    def connections(self) -> tuple[ConnectionRef, ...]:
        """The selected connections."""
        return tuple(item for item in self._items if isinstance(item, ConnectionRef))

    def __contains__(self, item: Item) -> bool:
        return item in self._items

    def __len__(self) -> int:
        return len(self._items)

    def set(self, items: Iterable[Item]) -> None:
        """Select exactly these items."""
        new = dict.fromkeys(items)
        if list(new) != list(self._items):
            self._items = new
            self.changed.emit()

    def add(self, items: Iterable[Item]) -> None:
        """Select these items too; the last becomes the primary."""
        added = list(items)
        kept = [item for item in self._items if item not in added]
        self.set([*kept, *added])

    def toggle(self, item: Item) -> None:
        """Select the item if it isn't, else drop it."""
        if item in self._items:
            self.set(other for other in self._items if other != item)
        else:
            self.add([item])

    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    def keep(self, exists: Callable[[Item], bool]) -> None:
        """Drop the items that no longer exist."""
        self.set([item for item in self._items if exists(item)])
