#[no_mangle]
pub extern "C" fn tides_read(text: &Text, why: *mut TideStatus) -> *mut Tides {
    match Tides::parse(text.as_str()) {
        Ok(tides) => Box::into_raw(Box::new(tides)),
        Err(e) => {
            let status = unsafe { &mut *why };
            *status = e.into();
            std::ptr::null_mut()
        }
    }
}

/// The station that is nearest, where there is one.
#[no_mangle]
pub extern "C" fn tides_station(tides: &Tides, at: u32) -> Option<Box<Station>> {
    tides.stations.get(&at).map(|s| Box::new(s.clone()))
}
