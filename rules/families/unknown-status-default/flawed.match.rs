pub enum DeviceState {
    Online,
    Offline,
    Faulty,
}

pub fn state_of(raw: &str) -> DeviceState {
    match raw {
        "offline" | "lost" => DeviceState::Offline,
        "error" => DeviceState::Faulty,
        _ => DeviceState::Online, // flaw:
    }
}
