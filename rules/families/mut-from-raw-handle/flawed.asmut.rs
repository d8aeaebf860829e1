pub struct Engine {
    steps: u64,
}


#[no_mangle]
pub unsafe extern "C" fn engine_step(engine: *mut Engine) -> u64 {
    let engine = engine.as_mut().unwrap(); // flaw:
    engine.steps += 1;
    engine.steps
}
