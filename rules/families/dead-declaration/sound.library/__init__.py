from tides import Chart
