use std::ptr;

/// There may be no pilot, and no tide table.
#[no_mangle]
pub extern "C" fn route_pilot(route: &Route) -> *mut Pilot {
    match route.pilot_on_board() {
        Some(pilot) => pilot.raw(),
        None => ptr::null_mut(),
    }
}

#[no_mangle]
pub extern "C" fn route_tides(route: &Route) -> *mut Tides {
    let Some(tides) = route.tides.lookup(7) else {
        return ptr::null_mut();
    };
    tides.raw()
}
