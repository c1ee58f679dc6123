# The desk, where scripts/web has built it, as part of the program; else the program has the pages without a script.
file(GLOB desk_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/build/web/embedded/desk_files.cpp)
if(desk_files)
  # What the assembler includes.
  file(GLOB desk_bodies CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/build/web/embedded/[0-9]*)
  set_source_files_properties(${desk_files} PROPERTIES OBJECT_DEPENDS "${desk_bodies}")
  target_sources(gainsay_serve PRIVATE ${desk_files})
  target_compile_definitions(gainsay_serve PRIVATE GAINSAY_DESK)
endif()
