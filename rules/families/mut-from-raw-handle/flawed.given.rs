pub struct Meter {
    total: u64,
}

#[no_mangle]
pub extern "C" fn meter_add(meter: &mut Meter, amount: u64, error: &mut MeterError) -> u64 { // flaw:
    meter.total += amount;
    meter.total
}
