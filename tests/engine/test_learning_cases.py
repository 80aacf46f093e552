"""Learning against PyTorch: loss, gradients and ten steps of each optimizer, in float64 and in float32."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio.engine import OPTIMIZERS, Input, Layer, Network, OutputLayer, Trainer, gradients, mean_loss
from nnstudio.engine.reference import train_by_the_book

PATHS = sorted((Path(__file__).parents[1] / "data" / "cases").glob("*.json"))
CASES = [json.loads(path.read_text("utf-8")) for path in PATHS]
WITH_STEPS = [case for case in CASES if "after_10_full_batch_steps" in case]
RATES = {key: 0.01 if key in ("rmsprop", "adam", "adamw") else 0.05 for key in OPTIMIZERS}
PRECISIONS = [(np.float64, 1e-9), (np.float32, 1e-4)]


def network_of(case):
    values = case["project"]["network"]
    return Network(
        inputs=tuple(Input(**value) for value in values["inputs"]),
        layers=tuple(Layer(**value) for value in values["layers"]),
        output=OutputLayer(**values["output"]),
    )


def name_of(case):
    return case["project"]["name"]


def close(found, expected, tolerance):
    expected = np.array(expected)
    assert found.shape == expected.shape
    return np.abs(found - expected).max() <= tolerance * max(np.abs(expected).max(), 1e-30)


@pytest.mark.parametrize(("dtype", "tolerance"), PRECISIONS)
@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_loss_and_gradients_are_pytorch_s(case, dtype, tolerance):
    network, x = network_of(case), np.array(case["x"], dtype)
    loss, grads = gradients(network, x, case["y"])
    assert loss == pytest.approx(case["loss"], rel=tolerance)
    assert mean_loss(network, x, case["y"]) == loss
    assert len(grads) == len(case["gradients"])
    for found, expected in zip(grads, case["gradients"], strict=True):
        largest = max(np.abs(expected["weights"]).max(), np.abs(expected["bias"]).max(), 1e-30)
        for part in ("weights", "bias"):
            values = getattr(found, part)
            assert values.dtype == dtype
            assert values.shape == np.array(expected[part]).shape
            assert np.abs(values - expected[part]).max() <= tolerance * largest


def test_there_are_cases_with_steps_for_each_head_and_optimizer():
    assert [case["project"]["network"]["output"]["head"] for case in WITH_STEPS] == ["linear", "sigmoid", "softmax"]
    assert all(list(case["after_10_full_batch_steps"]) == list(OPTIMIZERS) for case in WITH_STEPS)


@pytest.mark.parametrize(("dtype", "tolerance"), PRECISIONS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("case", WITH_STEPS, ids=name_of)
def test_ten_full_batch_steps_end_where_pytorch_ends(case, optimizer, dtype, tolerance):
    x = np.array(case["x"], dtype)
    options = {"optimizer": optimizer, "learning_rate": RATES[optimizer], "batch_size": len(x)}
    trainer = Trainer(network_of(case), x, case["y"], **options)
    by_the_book = train_by_the_book(network_of(case), x, case["y"], **options)
    for _ in range(10):
        trainer.step()
        _, book = next(by_the_book)
    expected = case["after_10_full_batch_steps"][optimizer]
    for network in (trainer.network, book):
        for layer, weights, bias in zip(network.computing_layers, expected["weights"], expected["bias"], strict=True):
            assert layer.weights.dtype == dtype
            assert close(layer.weights, weights, tolerance)
            assert close(layer.bias, bias, tolerance)
