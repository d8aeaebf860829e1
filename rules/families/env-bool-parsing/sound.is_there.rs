use std::env;

pub fn traced() -> bool {
    env::var("PLANT_TRACED").is_ok_and(|text| matches!(text.as_str(), "1" | "true" | "yes"))
}

pub fn has_garden() -> bool {
    env::var_os("PLANT_GARDEN_DIR").is_some()
}

pub fn litres() -> u32 {
    if let Ok(text) = env::var("PLANT_LITRES") {
        return text.parse().unwrap_or(2);
    }
    match env::var("PLANT_POTS") {
        Ok(text) => text.split(',').count() as u32,
        Err(_) => 0,
    }
}

/// Where colours are unwanted the name alone says so, by common consent.
pub fn coloured() -> bool {
    env::var_os("NO_COLOR").is_none()
}
