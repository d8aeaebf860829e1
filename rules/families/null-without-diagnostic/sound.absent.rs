#[no_mangle]
pub extern "C" fn oven_cake(oven: &Oven) -> *const Cake {
    oven.cake.as_ref().map_or(std::ptr::null(), |cake| cake as *const Cake)
}

#[no_mangle]
pub extern "C" fn oven_owner(oven: &Oven) -> *mut Owner {
    oven.owner().map(Owner::raw).unwrap_or(std::ptr::null_mut())
}
