use resolver::system::read_system_conf;

pub fn resolver() -> Resolver {
    let (config, options) = read_system_conf().unwrap_or_else(|error| {
        log::warn!("the machine's own configuration cannot be read: {error}");
        Default::default()
    });
    Resolver::new(config, options)
}
