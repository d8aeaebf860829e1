pub enum DeviceState {
    Online,
    Offline,
    Unknown,
}

pub fn state_of(raw: &str) -> DeviceState {
    match raw {
        "online" | "idle" => DeviceState::Online,
        "offline" => DeviceState::Offline,
        _ => DeviceState::Unknown,
    }
}
