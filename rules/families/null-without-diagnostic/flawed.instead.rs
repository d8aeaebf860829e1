#[no_mangle]
pub extern "C" fn oven_new(watts: u32) -> *mut Oven {
    make_oven(watts).map(|oven| Box::into_raw(Box::new(oven))).unwrap_or(std::ptr::null_mut()) // flaw:
}

#[no_mangle]
pub extern "C" fn oven_open(watts: u32) -> *mut Oven {
    Oven::open(watts).map_or_else(|_| std::ptr::null_mut(), |oven| Box::into_raw(Box::new(oven))) // flaw:
}

fn make_oven(watts: u32) -> Result<Oven, Trouble> {
    Oven::try_new(watts)
}
