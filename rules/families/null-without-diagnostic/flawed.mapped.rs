#[no_mangle]
pub extern "C" fn oven_new(watts: u32) -> *mut Oven {
    match Oven::new(watts) {
        Ok(oven) => Box::into_raw(Box::new(oven)),
        Err(_) => std::ptr::null_mut(), // flaw
    }
}

impl Oven {
    fn new(watts: u32) -> Result<Oven, Trouble> {
        let plate = Plate::heated(watts).map_err(Trouble::of)?;
        log::debug!("heated to {watts}");
        Ok(Oven { plate })
    }
}
