"""Abstract frameworks and the tasks of the ICCMA 2023 competition."""
