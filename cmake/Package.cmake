# Debian packages, by CPack: scripts/package. Which package a file is in is told by its component.
if(NOT GAINSAY_PACKAGE)
  return()
endif()

install(FILES packaging/systemd/gainsay-serve@.service packaging/systemd/gainsay-watch@.service
        packaging/systemd/gainsay-watch@.timer packaging/systemd/gainsay-ingest@.service
        packaging/systemd/gainsay-worker@.service DESTINATION lib/systemd/system)

# What Debian wants to lie beside every package. gzip without a time: the same bytes every day.
set(changelog ${PROJECT_BINARY_DIR}/changelog.Debian.gz)
execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/packaging/debian/changelog OUTPUT_FILE ${changelog}
                COMMAND_ERROR_IS_FATAL ANY)
set(library_package libgainsay${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(package_of_program gainsay)
set(package_of_library ${library_package})
set(package_of_development libgainsay-dev)
foreach(component program library development)
  set(documents ${CMAKE_INSTALL_DATADIR}/doc/${package_of_${component}})
  install(FILES packaging/debian/copyright ${changelog} DESTINATION ${documents} COMPONENT ${component})
  string(TOUPPER ${component} upper)
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${package_of_${component}})
endforeach()
install(FILES packaging/debian/overrides-library DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME ${library_package} COMPONENT library)
install(FILES packaging/debian/overrides-program DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME gainsay COMPONENT program)
install(DIRECTORY examples/embed DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libgainsay-dev/examples COMPONENT development)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gainsay)
set(CPACK_PACKAGE_CONTACT "The Gainsay authors <gainsay@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/src)

# One package is all that is needed to read: program, models, manual, units.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "reads news and keeps a ledger of attributed claims
Gainsay reads pages, feeds, archives and plain text and finds who says what in them,
in which words, and who denies it. Every entry points at the characters that
it was read from. It never says who is right.
.
A ledger of many articles is asked on the command line, over HTTP, or on a
desk in the browser.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_GENERATE_SHLIBS_POLICY "=")
# For its models.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "gainsay (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "library that reads attributed claims from news
Who says what in a page or a text, in which words, and who denies it, for
programs in C++ and in C.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library_package} (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "library that reads attributed claims from news (development files)
Headers for C++ and for C, what CMake and pkg-config need, and examples.")
include(CPack)
