"""Trains beside whoever started it: in a thread of its own, which hands over what was done whenever it is asked.

Numbers don't depend on the clock: only which of them are looked at does.
"""

import math
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.engine import Divergence, Network, Stopped, StopRules, Trainer
from nnstudio.training.timeline import Moment

Losses = tuple[float, float]
"""Mean loss of the training and of the test samples, NaN where there are none."""

_CHUNK = 0.006
"""Seconds of training between two looks at what else is wanted."""
_MEASURING = 0.2
"""Share of the time that may go into losses and moments."""
_BACKLOG = 32 * 2**20
"""Bytes of moments that wait for somebody to take them."""
_SWITCH = 0.001
"""Seconds after which Python lets a waiting thread go on, 0.005 by default: the window has 0.008 for a frame."""


@dataclass(frozen=True, eq=False)
class Report:
    """What was done since the last report.

    Attributes
    ----------
    moments : tuple of Moment
        With the losses of each; the last one is where the training is, or was a moment ago.
    ended : Stopped, Divergence or None
        Why the training ended by itself.
    current : bool
        Whether all that was posted had been done by then.
    """

    moments: tuple[Moment, ...]
    ended: Stopped | Divergence | None
    current: bool


class Runner:
    """Runs a trainer until it is stopped, stops by itself, or has done what it should.

    Between `start` and `stop` the trainer belongs to the runner: what is to be done with it is posted.

    Parameters
    ----------
    trainer : Trainer
    losses : callable
        ``losses(network)`` gives the losses of a network.
    rules : StopRules
        Counted from here.
    steps, epochs : int, optional
        How much to do at most; an epoch that has begun counts as one.
    speed : float
        Steps a second, infinite for as many as there can be.
    """

    def __init__(
        self,
        trainer: Trainer,
        losses: Callable[[Network], Losses],
        rules: StopRules,
        *,
        steps: int | None = None,
        epochs: int | None = None,
        speed: float = math.inf,
    ) -> None:
        self._trainer = trainer
        self._losses = losses
        self._watch = rules.watch()
        self._last_step = math.inf if steps is None else trainer.steps + steps
        self._last_epoch = math.inf if epochs is None else trainer.epochs + epochs
        self._speed = speed
        self._condition = threading.Condition()
        self._posted: list[Callable[[], object]] = []
        self._current = True
        self._moments: list[Moment] = []
        self._backlog = 0
        self._stopping = False
        self._ended: Stopped | Divergence | None = None
        self._fault: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="training", daemon=True)
        self._epoch_sum, self._epoch_samples = 0.0, 0
        self._epoch_seconds = 0.0
        self._begun = self._measuring = 0.0

    # --- for whoever started it ---------------------------------------------------------------

    def start(self) -> None:
        """Begin."""
        self._switch = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it is still at it."""
        return self._thread.is_alive()

    def wait(self, seconds: float) -> bool:
        """Wait for the end, so long at most; return whether it came."""
        self._thread.join(seconds)
        return not self.alive

    def stop(self) -> Report | None:
        """End the training after the step at hand, and return what wasn't taken yet."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        self._thread.join()
        sys.setswitchinterval(self._switch)
        return self.take()

    def post(self, work: Callable[[], object]) -> None:
        """Let something be done with the trainer between two steps."""
        with self._condition:
            self._posted.append(work)
            self._current = False
            self._condition.notify()

    def take(self) -> Report | None:
        """Return what was done since the last time; None if nothing was.

        Raises
        ------
        BaseException
            A fault of the program that ended the training.
        """
        with self._condition:
            fault, self._fault = self._fault, None
            moments, self._moments = tuple(self._moments), []
            self._backlog = 0
            current = self._current
        if fault is not None:
            raise fault
        if not moments and self._ended is None:
            return None
        return Report(moments, self._ended, current)

    @property
    def speed(self) -> float:
        """Steps a second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        with self._condition:
            self._speed = speed
            self._condition.notify()

    # --- the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        self._begun = time.perf_counter()
        due = self._begun
        try:
            while True:
                with self._condition:
                    while (wait := due - time.perf_counter()) > 0 and not self._stopping and not self._posted:
                        if math.isinf(self._speed):
                            break
                        self._condition.wait(wait)
                    posted, self._posted = self._posted, []
                    if self._stopping:
                        break
                if posted:
                    for work in posted:
                        work()
                    self._forget_epoch()
                    self._measure(newest=True)
                now = time.perf_counter()
                if math.isinf(self._speed):
                    more = self._advance(now + _CHUNK)
                elif now < due:
                    continue
                else:
                    more = self._step()
                    # What is late isn't made up for: after a pause the pace is the same again.
                    due = max(due, now - 0.1) + 1 / self._speed
                self._measure(newest=not more or not math.isinf(self._speed))
                if not more:
                    break
        except BaseException as fault:
            self._fault = fault
        else:
            self._measure(newest=True)

    def _advance(self, until: float) -> bool:
        """Train for a while; return whether there is more to do."""
        more = True
        while more and (now := time.perf_counter()) < until and not self._posted and not self._stopping:
            if self._epoch_seconds < _CHUNK and math.isinf(self._last_step):
                more = self._epoch()
                self._epoch_seconds = time.perf_counter() - now
            else:
                more = self._step()
            self._measure(newest=False)
        return more

    def _epoch(self) -> bool:
        begun = bool(self._epoch_samples)
        loss = self._trainer.epoch()
        if self._trainer.divergence is not None:
            return self._end(self._trainer.divergence)
        if begun:
            samples = self._trainer.samples - self._epoch_samples
            loss = (self._epoch_sum + loss * samples) / self._trainer.samples
        return self._after_epoch(loss)

    def _step(self) -> bool:
        trainer = self._trainer
        epochs, samples, start = trainer.epochs, len(trainer.peek()), time.perf_counter()
        loss = trainer.step()
        if trainer.divergence is not None:
            return self._end(trainer.divergence)
        self._epoch_sum += loss * samples
        self._epoch_samples += samples
        if trainer.epochs > epochs:
            self._epoch_seconds = (time.perf_counter() - start) * trainer.samples / samples
            return self._after_epoch(self._epoch_sum / self._epoch_samples)
        return trainer.steps < self._last_step

    def _after_epoch(self, loss: float) -> bool:
        self._forget_epoch()
        stopped = self._watch.after_epoch(loss)
        if stopped is not None:
            return self._end(stopped)
        return self._trainer.epochs < self._last_epoch and self._trainer.steps < self._last_step

    def _forget_epoch(self) -> None:
        self._epoch_sum, self._epoch_samples = 0.0, 0

    def _end(self, why: Stopped | Divergence) -> bool:
        self._ended = why
        return False

    def _measure(self, *, newest: bool) -> None:
        """Keep the moment with its losses, if there is time for it or it has to be."""
        trainer = self._trainer
        start = time.perf_counter()
        if not newest and self._measuring > _MEASURING * (start - self._begun):
            return
        network = trainer.network
        last = self._moments[-1] if self._moments else None
        if last is not None and last.state.holds(network) and self._current:
            return
        moment = Moment.of(trainer.snapshot(), self._losses(network))
        with self._condition:
            if self._backlog > _BACKLOG:  # nobody takes them: the newest is enough
                self._moments.pop()
            else:
                self._backlog += moment.state.nbytes
            self._moments.append(moment)
            self._current = not self._posted
        self._measuring += time.perf_counter() - start
